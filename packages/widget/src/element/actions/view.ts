/** What the row under the figure is drawn from, and what it calls. */
import type { CitationStyleName } from '@central-asia-prosecutions/data'
import type { EmbedKind } from '../../embed/snippet.ts'
import type { ActionName, ActionsWords } from '../../languages/actions-words.ts'
import type { FileKind } from '../events.ts'

/** The data come at once; the others open. */
export type Panel = Exclude<ActionName, 'data'>

export interface ActionsView {
  readonly cite: (style: CitationStyleName) => string
  readonly permalink: () => string
  /** Of which there is code; `kind` is the one of them that was chosen. */
  readonly kinds: readonly EmbedKind[]
  readonly embedCode: (kind: EmbedKind) => string
  readonly offered: readonly ActionName[]
  readonly words: ActionsWords
  readonly open: Panel | undefined
  readonly style: CitationStyleName
  readonly kind: EmbedKind
  readonly making: ReadonlySet<FileKind>
  /** Empty where nothing is to be said. */
  readonly line: string
  readonly toggle: (panel: Panel) => void
  readonly close: () => void
  readonly chooseStyle: (style: CitationStyleName) => void
  readonly chooseKind: (kind: EmbedKind) => void
  readonly save: (kind: FileKind) => Promise<void>
  readonly copy: (field: HTMLTextAreaElement) => Promise<void>
  readonly send: (field: HTMLTextAreaElement) => Promise<void>
}
