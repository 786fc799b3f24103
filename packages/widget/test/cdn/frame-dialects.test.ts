// The frame in articles that listen as others' scripts do. Each listens as its project documents it, in few words; where
// that is: src/embed-page/dialects.ts.
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { article, faultsOf, fitting } from './fitting.ts'
import { Host, openBrowser } from './hosts.ts'

const query = 'figure=stages&lang=ru'

/** Name of the dialect; the article's body, for a frame's address. */
const dialects: Readonly<Record<string, (address: string) => string>> = {
  own: (address) => `<prosecution-frame>${frame(address)}</prosecution-frame>
    <script type="module" src="${new URL('frame.js', address).href}"></script>`,

  // The parent makes the frame, which has no scrollbar, and knows it by its own id; on resize, it tells the width.
  Pym: (address) => `<div id="chart-7"></div><script>
    const place = document.getElementById('chart-7')
    const iframe = document.createElement('iframe')
    iframe.src = '${address}' + '&initialWidth=' + place.offsetWidth + '&childId=chart-7&parentTitle=' +
      encodeURIComponent(document.title) + '&parentUrl=' + encodeURIComponent(location.href)
    for (const [name, value] of Object.entries({ width: '100%', scrolling: 'no', marginheight: '0', frameborder: '0' }))
      iframe.setAttribute(name, value)
    place.append(iframe)
    addEventListener('message', ({ data }) => {
      const match = typeof data === 'string' && data.match(/^pymxPYMxchart-7xPYMx(\\S+)xPYMx(.*)$/)
      if (match && match[1] === 'height') iframe.setAttribute('height', parseInt(match[2]) + 'px')
    })
    addEventListener('resize', () => {
      iframe.contentWindow.postMessage('pymxPYMxchart-7xPYMxwidthxPYMx' + place.offsetWidth, '*')
    })
  </script>`,

  AMP: (address) => `${frame(address)}<script>
    const iframe = document.querySelector('iframe')
    addEventListener('message', ({ data, origin, source }) => {
      if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return
      if (source !== iframe.contentWindow || origin !== new URL(iframe.src).origin) return
      if (!(data.height < 100)) iframe.style.height = parseInt(data.height, 10) + 'px'
    })
  </script>`,

  'Embedly and Medium': (address) => `${frame(address)}<script>
    addEventListener('message', (event) => {
      let data
      try { data = JSON.parse(event.data) } catch { return }
      if (data.context !== 'iframe.resize' || !data.height) return
      const iframe = document.querySelector('iframe[src="' + data.src + '"]')
      if (iframe) iframe.height = data.height
    })
  </script>`,

  // Comes late, and so asks.
  'the Guardian': (address) => `${frame(address)}<script>
    const iframe = document.querySelector('iframe')
    iframe.addEventListener('load', () => setTimeout(() => {
      iframe.contentWindow.postMessage(JSON.stringify('resize'), '*')
      addEventListener('message', ({ data, source }) => {
        if (source !== iframe.contentWindow) return
        try {
          const message = JSON.parse(data)
          if (message.type === 'set-height' && typeof message.value === 'number') iframe.height = String(message.value)
        } catch {}
      })
    }))
  </script>`,

  Datawrapper: (address) => `${frame(address)}<script>
    addEventListener('message', ({ data, source }) => {
      if (data['datawrapper-height'] === undefined) return
      for (const iframe of document.querySelectorAll('iframe'))
        if (iframe.contentWindow === source)
          for (const id in data['datawrapper-height']) iframe.style.height = data['datawrapper-height'][id] + 'px'
    })
  </script>`,

  'Datawrapper of old': (address) => `${frame(address)}<script>
    addEventListener('message', ({ data }) => {
      if (data['datawrapper-height'] === undefined) return
      for (const id in data['datawrapper-height']) {
        const iframe = document.getElementById('datawrapper-chart-' + id) ||
          document.querySelector("iframe[src*='" + id + "']")
        if (iframe) iframe.style.height = data['datawrapper-height'][id] + 'px'
      }
    })
  </script>`,
}

function frame(address: string): string {
  return `<iframe src="${address.replaceAll('&', '&amp;')}" title="Stages" width="100%" height="600" frameborder="0"></iframe>`
}

let browser: Browser
let cdn: Host
let host: Host

beforeAll(async () => {
  cdn = await Host.served()
  host = await Host.open((path) => {
    const body = dialects[decodeURIComponent(path.slice(1))]
    return body && { body: article(body(`${cdn.origin}/embed.html?${query}`)) }
  })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  cdn.close()
  host.close()
})

it.each(Object.keys(dialects))('fits in an article that listens as %s does, at every width', async (name) => {
  const tab = await browser.newPage({ viewport: { width: 800, height: 700 } })
  const faults = faultsOf(tab)
  await tab.goto(`${host.origin}/${encodeURIComponent(name)}`)
  const iframe = tab.locator('iframe')
  const heights: number[] = []
  for (const width of [800, 380, 800]) {
    await tab.setViewportSize({ width, height: 700 })
    heights.push(await fitting(iframe))
  }
  // Neither the height that it had at first, nor one for all: it was told, and went both ways.
  expect(heights[0]).not.toBe(600)
  expect(heights[1]).toBeGreaterThan(Number(heights[0]) + 50)
  expect(heights[2]).toBe(heights[0])

  // What the reader does in it counts as well.
  await iframe.contentFrame().getByRole('button', { name: 'Таблица' }).click()
  await expect.poll(() => iframe.evaluate((element) => element.clientHeight)).not.toBe(heights[0])
  expect(faults).toEqual([])
  await tab.close()
})
