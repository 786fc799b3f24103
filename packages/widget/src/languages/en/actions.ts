// What the element says in English around what a reader takes along.
import type { ActionsWords } from '../actions-words.ts'

export const actions: ActionsWords = {
  group: 'Save, cite and share',
  names: {
    data: 'Download data',
    image: 'Save image',
    cite: 'Cite',
    share: 'Share',
    embed: 'Embed',
  },
  image: {
    about: (png, svg) =>
      `${png} suits web pages and posts; ${svg} suits print and layout. Both carry title, key, notes and sources.`,
    download: (format) => `Download ${format}`,
  },
  citation: { styles: 'Citation style', plain: 'Plain', gost: 'GOST', text: 'Citation' },
  link: { text: 'Link to this figure', send: 'Send…' },
  code: {
    kinds: 'What to embed',
    recommended: 'Chart with text',
    script: 'Chart only',
    iframe: 'In a frame',
    figure: 'Picture, without a script',
    text: 'Code to embed',
    replace: (address, script) =>
      `Put the address of the folder that holds ${script} in place of ${address}.`,
  },
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'This page is not allowed to copy. The text is selected: copy it with the keyboard or the menu.',
  making: 'The file is being made…',
  handedOver: (name) => `Download: ${name}`,
  notMade: 'The file could not be made.',
  credit: (name, version) => `${name}, version ${version}`,
  publishers: (names) => `Sources: ${names.join('; ')}`,
  addresses: (column) => `${column}: address`,
}
