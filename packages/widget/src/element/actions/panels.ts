/** What each button of the row opens. */
import type { CitationStyleName } from '@central-asia-prosecutions/data'
import { html, nothing, type TemplateResult } from 'lit'
import type { ActionsWords } from '../../languages/actions-words.ts'
import { citationStyles } from '../citation-styles.ts'
import { choice } from './choice.ts'
import { copyable } from './copyable.ts'
import { saveButton } from './save-button.ts'
import { unknownFolder } from './script-folder.ts'
import type { ActionsView, Panel } from './view.ts'

/** The standard's own names, which are no words of a language. */
const png = 'PNG'
const svg = 'SVG'
const script = 'prosecution-chart.js'

export const panels: Readonly<Record<Panel, (view: ActionsView) => TemplateResult>> = {
  image: (view) => {
    const { image } = view.words
    return html`<p>${image.about(png, svg)}</p>
      <div class="choice">
        ${saveButton(view, 'png', image.download(png))} ${saveButton(view, 'svg', image.download(svg))}
      </div>`
  },

  cite: (view) => {
    const { citation } = view.words
    const styles = citationStyles.map((style) => ({ value: style, text: styleName(style, view.words) }))
    return html`${choice(citation.styles, styles, view.style, view.chooseStyle)}
    ${copyable(view.cite(view.style), citation.text, view, { code: view.style === 'bibtex' || view.style === 'csl' })}`
  },

  share: (view) => {
    const { link } = view.words
    return copyable(view.permalink(), link.text, view, {
      code: true,
      // Few browsers on desks have it. https://developer.mozilla.org/docs/Web/API/Navigator/share
      ...('share' in navigator && { other: { text: link.send, act: view.send } }),
    })
  },

  embed: (view) => {
    const { code } = view.words
    const kinds = view.kinds.map((kind) => ({ value: kind, text: code[kind] }))
    const text = view.embedCode(view.kind)
    return html`${choice(code.kinds, kinds, view.kind, view.chooseKind)}
    ${copyable(text, code.text, view, { code: true })}
    ${text.includes(unknownFolder) ? html`<p>${code.replace(unknownFolder, script)}</p>` : nothing}`
  },
}

function styleName(style: CitationStyleName, { citation }: ActionsWords): string {
  switch (style) {
    case 'plain':
      return citation.plain
    case 'gost':
      return citation.gost
    case 'apa':
      return 'APA'
    case 'bibtex':
      return 'BibTeX'
    case 'csl':
      return 'CSL-JSON'
  }
}
