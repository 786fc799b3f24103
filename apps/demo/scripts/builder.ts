// The embed-code builder. The form holds the choice; code, preview and address follow it, at once and at every change.
import { builderWords } from '../build/words/builder-words.ts'
import { isPageLanguage } from '../build/languages.ts'
import { keepInAddress } from './builder/address.ts'
import { codeFor, loadManifest } from './builder/code.ts'
import { Choices } from './builder/choices.ts'
import { copyOnClick } from './builder/copy.ts'
import { Preview } from './builder/preview.ts'
import { part, partOf } from './builder/part.ts'

const page = document.documentElement.lang
const words = builderWords[isPageLanguage(page) ? page : 'en']

const builder = part('[data-widget]', HTMLElement)
const base = new URL(builder.dataset['widget'] ?? '', document.baseURI).href
const form = partOf(builder, 'form', HTMLFormElement)
const code = partOf(builder, 'textarea', HTMLTextAreaElement)
const message = partOf(builder, '[data-builder="message"]', HTMLElement)
const copied = partOf(builder, '[data-builder="copied"]', HTMLElement)
const preview = new Preview(partOf(builder, '[data-builder="preview"]', HTMLElement))

const choices = new Choices(form, words, page)
const manifest = await loadManifest(base)

function show(remarks: readonly string[]): void {
  message.textContent = remarks.join('\n')
  copied.textContent = ''
  code.value = codeFor(choices.values(), base, manifest)
  preview.show(code.value)
  keepInAddress(choices.query())
}

show([...choices.take(new URLSearchParams(location.search)), ...choices.settle()])
form.addEventListener('change', () => {
  show(choices.settle())
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
})
copyOnClick(partOf(builder, '[data-builder="copy"]', HTMLElement), copied, code, words)
