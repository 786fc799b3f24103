/** @jsxImportSource preact */
import { render, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import { it } from 'vitest'
import '../../src/define.ts'
import type { ProsecutionReadyEvent } from '../../src/index.ts'
import type {} from '../../src/preact.ts'
import { checkPage, place } from './page.ts'

it('lives in a page of Preact', async () => {
  const heard: ProsecutionReadyEvent[] = []
  let set: (language: string) => void = () => undefined
  function Page(): VNode {
    const [language, setLanguage] = useState('en')
    set = setLanguage
    return (
      <prosecution-chart
        figure="cases-by-year"
        country="KZ"
        lang={language}
        loading="eager"
        heading-level={2}
        onprosecution-ready={(event) => {
          heard.push(event)
        }}
      >
        A sentence until the chart stands.
      </prosecution-chart>
    )
  }
  const box = place()
  render(<Page />, box)
  await checkPage(box, {
    heard,
    setLanguage: (language) => {
      set(language)
    },
    unmount: () => {
      render(null, box)
    },
  })
})
