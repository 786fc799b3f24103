// <prosecution-frame> around frames that say what they are told to say.
import { afterEach, expect, it, vi } from 'vitest'
import manifest from '../../dist/custom-elements.json?raw'
import { ProsecutionFrame } from '../../src/frame.ts'
import { least, most } from '../../src/frame/height.ts'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

/** Says what it is given to say, and notes what else it is told. */
const parrot = `<!doctype html><script>
  const heard = []
  addEventListener('message', ({ data }) => {
    if ('say' in data) parent.postMessage(data.say, '*')
    else heard.push(data)
  })
</script>`

async function frameOf(parent: Element): Promise<HTMLIFrameElement> {
  const iframe = document.createElement('iframe')
  iframe.height = '300'
  iframe.srcdoc = parrot
  const loaded = new Promise((resolve) => {
    iframe.addEventListener('load', resolve, { once: true })
  })
  parent.append(iframe)
  await loaded
  return iframe
}

async function mounted(): Promise<{ element: ProsecutionFrame; iframe: HTMLIFrameElement }> {
  const element = document.createElement('prosecution-frame')
  document.body.append(element)
  return { element, iframe: await frameOf(element) }
}

/** Resolves when the message has come to this page, and to all who listen there. */
async function say(iframe: HTMLIFrameElement, message: unknown): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    function hear({ source }: MessageEvent): void {
      if (source !== iframe.contentWindow) return
      window.removeEventListener('message', hear)
      resolve()
    }
    window.addEventListener('message', hear)
  })
  iframe.contentWindow?.postMessage({ say: message }, '*')
  await heard
}

const height = (value: unknown) => ({ type: 'prosecution-height', height: value })

it('registers once, however often it is loaded', async () => {
  const registered = customElements.get('prosecution-frame')
  const define = vi.spyOn(customElements, 'define')
  // As a second script of the same page.
  const again: unknown = await import(/* @vite-ignore */ `../../src/frame.ts?${Date.now()}`)
  expect(again).toHaveProperty('ProsecutionFrame')
  expect(define).not.toHaveBeenCalled()
  expect(customElements.get('prosecution-frame')).toBe(registered)
})

it('is as tall as its frame says', async () => {
  const { element, iframe } = await mounted()
  expect(iframe.clientHeight).toBe(300)
  for (const [said, tall] of [
    [512, 512],
    [480.2, 481],
    [700, 700],
  ] as const) {
    await say(iframe, height(said))
    expect(iframe.clientHeight).toBe(tall)
  }
  // No gap under a frame that stands in a line, and no border: the element is the frame.
  expect(element.getBoundingClientRect().height).toBe(700)
})

it('fits what is in the borders that a page gives it', async () => {
  const { iframe } = await mounted()
  for (const boxSizing of ['content-box', 'border-box']) {
    iframe.setAttribute('style', `border: 7px solid; box-sizing: ${boxSizing}`)
    await say(iframe, height(400))
    expect(iframe.clientHeight).toBe(400)
  }
})

it.each([
  [1e9, most],
  [1e300, most],
  [3, least],
  [0.001, least],
])('makes of %d a height that a page can live with', async (said, tall) => {
  const { iframe } = await mounted()
  await say(iframe, height(said))
  expect(iframe.clientHeight).toBe(tall)
})

it.each([
  [height(NaN)],
  [height(Infinity)],
  [height(-400)],
  [height(0)],
  [height('400')],
  [height('400px; position: fixed')],
  [height(null)],
  [height({ valueOf: 400 })],
  [height([400])],
  [{ type: 'prosecution-height' }],
  [{ type: 'height', height: 400 }],
  [{ height: 400 }],
  [{ sentinel: 'amp', type: 'embed-size', height: 400 }],
  ['{"type":"prosecution-height","height":400}'],
  ['prosecution-height'],
  [null],
  [undefined],
  [400],
])('passes over %o', async (message) => {
  const errors = vi.fn()
  window.addEventListener('error', errors)
  const { iframe } = await mounted()
  await say(iframe, message)
  expect(iframe.clientHeight).toBe(300)
  expect(iframe.style.length).toBe(0)
  window.removeEventListener('error', errors)
  expect(errors).not.toHaveBeenCalled()
})

it('listens to its own frame, and to no other window', async () => {
  const first = await mounted()
  const second = await mounted()
  const stranger = await frameOf(document.body)
  await say(stranger, height(900))
  await say(second.iframe, height(500))
  window.postMessage(height(900), '*')
  window.dispatchEvent(new MessageEvent('message', { data: height(900) }))
  await say(second.iframe, height(501))
  expect([first.iframe, second.iframe, stranger].map(({ clientHeight }) => clientHeight)).toEqual([
    300, 501, 300,
  ])
})

it('is quiet about messages while it holds no frame', async () => {
  const element = document.createElement('prosecution-frame')
  document.body.append(element)
  const stranger = await frameOf(document.body)
  await say(stranger, height(900))
  expect(stranger.clientHeight).toBe(300)
  expect(element.shadowRoot?.querySelector('iframe')).toBeNull()
})

it('leaves nothing behind when it goes, and works again when it comes back', async () => {
  const listen = vi.spyOn(window, 'addEventListener')
  const unlisten = vi.spyOn(window, 'removeEventListener')
  const messages = (calls: readonly unknown[][]) => calls.filter(([name]) => name === 'message')
  const element = document.createElement('prosecution-frame')
  document.body.append(element)
  element.remove()
  document.body.append(element)
  document.body.prepend(element)
  expect(messages(listen.mock.calls)).toHaveLength(3)
  expect(messages(unlisten.mock.calls)).toHaveLength(2)
  element.remove()
  expect(messages(unlisten.mock.calls)).toEqual(messages(listen.mock.calls))

  document.body.append(element)
  const iframe = await frameOf(element)
  await say(iframe, height(420))
  expect(iframe.clientHeight).toBe(420)
})

it('makes the frame that `src` names, in place of none', () => {
  const element = document.createElement('prosecution-frame')
  element.title = 'Prosecutions'
  element.setAttribute('src', '/embed.html?figure=stages')
  document.body.append(element)
  const made = () => [...(element.shadowRoot?.querySelectorAll('iframe') ?? [])]
  expect(made()).toMatchObject([
    { src: new URL('/embed.html?figure=stages', location.href).href, title: 'Prosecutions', loading: 'lazy' },
  ])
  expect(made()[0]?.clientHeight).toBe(600)
  element.setAttribute('src', '/embed.html?figure=countries')
  element.remove()
  document.body.append(element)
  expect(made()).toMatchObject([{ src: new URL('/embed.html?figure=countries', location.href).href }])
})

it.each(['javascript:parent.evil=1', 'data:text/html,x', 'https://[', 'blob:x'])(
  'makes none of %s',
  (src) => {
    const element = document.createElement('prosecution-frame')
    element.setAttribute('src', src)
    document.body.append(element)
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull()
  },
)

it('makes none beside the one that it holds', () => {
  const element = document.createElement('prosecution-frame')
  const iframe = document.createElement('iframe')
  element.append(iframe)
  element.setAttribute('src', '/embed.html')
  document.body.append(element)
  expect(element.shadowRoot?.querySelector('iframe')).toBeNull()
})

it('is told as it is in custom-elements.json', () => {
  const { modules } = JSON.parse(manifest) as {
    readonly modules: readonly {
      readonly path: string
      readonly declarations: readonly Readonly<
        Record<'attributes' | 'slots' | 'members' | 'events', readonly { readonly name: string }[]>
      >[]
    }[]
  }
  const told = modules.filter(({ path }) => path === 'dist/frame.js').flatMap((one) => one.declarations)
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)
  expect(
    told.map(({ attributes, slots, members, events }) => [attributes, slots, members, events].map(names)),
  ).toEqual([[[...ProsecutionFrame.observedAttributes], [''], [], []]])
})
