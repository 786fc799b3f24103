// Its name lets the compiler see the rune: https://svelte.dev/docs/svelte/svelte-js-files
import { mount, unmount } from 'svelte'
import { it } from 'vitest'
import '../../src/define.ts'
import type { ProsecutionReadyEvent } from '../../src/index.ts'
import { checkPage, place } from './page.ts'
import Page from './Page.svelte'

it('lives in a page of Svelte', async () => {
  const heard: ProsecutionReadyEvent[] = []
  const props = $state({
    language: 'en',
    ready: (event: ProsecutionReadyEvent) => {
      heard.push(event)
    },
  })
  const box = place()
  const page = mount(Page, { target: box, props })
  await checkPage(box, {
    heard,
    setLanguage: (language) => {
      props.language = language
    },
    unmount: () => {
      void unmount(page)
    },
  })
})
