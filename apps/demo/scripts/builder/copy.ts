// The button that copies the code; where the browser does not allow it, the code is marked to be copied by hand.
import type { builderWords } from '../../build/words/builder-words.ts'

type Words = (typeof builderWords)['en']

export function copyOnClick(
  button: HTMLElement,
  said: HTMLElement,
  code: HTMLTextAreaElement,
  words: Words,
): void {
  button.addEventListener('click', () => {
    void copy(code.value).then((copied) => {
      said.textContent = copied ? words.copied : words.copyByHand
      if (copied) return
      code.focus()
      code.select()
    })
  })
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Refused, or no such thing: pages that did not come by https have none.
    return false
  }
}
