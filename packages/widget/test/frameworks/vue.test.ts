import { it } from 'vitest'
import { createApp, h, ref } from 'vue'
import '../../src/define.ts'
import type { ProsecutionReadyEvent } from '../../src/index.ts'
import { checkPage, place } from './page.ts'
import Page from './Page.vue'

it('lives in a page of Vue', async () => {
  const heard: ProsecutionReadyEvent[] = []
  const language = ref('en')
  const app = createApp(() =>
    h(Page, {
      language: language.value,
      onReady: (event: ProsecutionReadyEvent) => {
        heard.push(event)
      },
    }),
  )
  const box = place()
  app.mount(box)
  await checkPage(box, {
    heard,
    setLanguage: (code) => {
      language.value = code
    },
    unmount: () => {
      app.unmount()
    },
  })
})
