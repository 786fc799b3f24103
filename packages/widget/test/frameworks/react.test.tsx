/** @jsxImportSource react */
import { act, useState, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { it, vi } from 'vitest'
import '../../src/define.ts'
import type { ProsecutionReadyEvent } from '../../src/index.ts'
import type {} from '../../src/react.ts'
import { checkPage, place } from './page.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

it('lives in a page of React 19', async () => {
  const heard: ProsecutionReadyEvent[] = []
  let set: (language: string) => void = () => undefined
  function Page(): ReactElement {
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
  const root = createRoot(box)
  act(() => {
    root.render(<Page />)
  })
  await checkPage(box, {
    heard,
    setLanguage: (language) => {
      act(() => {
        set(language)
      })
    },
    unmount: () => {
      act(() => {
        root.unmount()
      })
    },
  })
})
