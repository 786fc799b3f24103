/**
 * What a reader does with the row of buttons under the figure: which panel is open and what is chosen in it, files on
 * their way, and what is said of it, once aloud and once in sight.
 */
import type { CitationStyleName } from '@central-asia-prosecutions/data'
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit'
import { nothing } from 'lit'
import type { EmbedKind } from '../../embed/snippet.ts'
import type { ActionName } from '../../languages/actions-words.ts'
import { citing } from '../citing.ts'
import { copyFrom } from '../clipboard.ts'
import { ProsecutionDownloadEvent, ProsecutionErrorEvent, type FileKind } from '../events.ts'
import type { Shown } from '../shown.ts'
import type { Voice } from '../voice.ts'
import { fileName } from './file-name.ts'
import { handOver } from './hand-over.ts'
import { bringManifest } from './manifest.ts'
import type { Output } from './output.ts'
import {
  citationNow,
  csvFrom,
  embedCodeFrom,
  embedKindsOf,
  permalinkFrom,
  pngFrom,
  svgFrom,
} from './outputs.ts'
import { actionsTemplate } from './template.ts'
import type { Panel } from './view.ts'

export class ActionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #voice: Voice
  readonly #output: () => Output
  readonly #settledOutput: () => Promise<Output>
  #open: Panel | undefined
  #style: CitationStyleName = 'plain'
  #kind: EmbedKind = 'recommended'
  readonly #making = new Set<FileKind>()
  #coming: Promise<void> | undefined
  #line = ''

  constructor(
    host: ReactiveControllerHost & Element,
    voice: Voice,
    output: () => Output,
    settledOutput: () => Promise<Output>,
  ) {
    this.#host = host
    this.#voice = voice
    this.#output = output
    this.#settledOutput = settledOutput
  }

  /** What an open panel waits for; undefined where nothing is. */
  get coming(): Promise<void> | undefined {
    return this.#coming
  }

  hostDisconnected(): void {
    this.#line = ''
  }

  /** @param offered in the order in which they stand */
  render(offered: readonly ActionName[], shown: Shown | undefined): TemplateResult | typeof nothing {
    if (!shown || shown.built.empty || offered.length === 0) return nothing
    const kinds = embedKindsOf(this.#output())
    return actionsTemplate({
      cite: (style) => citationNow(this.#output(), style),
      permalink: () => permalinkFrom(this.#output(), this.#host.ownerDocument.location.href),
      embedCode: (kind) => embedCodeFrom(this.#output(), kind),
      offered,
      words: shown.language.actions,
      open: this.#open,
      style: this.#style,
      kind: kinds.includes(this.#kind) ? this.#kind : 'recommended',
      kinds,
      making: this.#making,
      line: this.#line,
      toggle: this.#toggle,
      close: this.#close,
      chooseStyle: this.#chooseStyle,
      chooseKind: this.#chooseKind,
      save: this.#save,
      copy: this.#copy,
      send: this.#send,
    })
  }

  readonly #toggle = (panel: Panel): void => {
    this.#open = panel === this.#open ? undefined : panel
    this.#tell('')
    if (this.#open === 'embed') this.#awaits(bringManifest())
    if (this.#open === 'cite') this.#awaits(citing.get('citation'))
  }

  /** What the panel shows when it has come; without it, it shows what there is. */
  #awaits(part: Promise<unknown>): void {
    const come = (): void => {
      if (this.#coming === coming) this.#coming = undefined
      this.#host.requestUpdate()
    }
    const coming = part.then(come, come)
    this.#coming = coming
  }

  readonly #close = (): void => {
    this.#open = undefined
    this.#tell('')
  }

  readonly #chooseStyle = (style: CitationStyleName): void => {
    this.#style = style
    this.#tell('')
  }

  readonly #chooseKind = (kind: EmbedKind): void => {
    this.#kind = kind
    this.#tell('')
  }

  /** A file that is on its way already is not made twice. */
  readonly #save = async (kind: FileKind): Promise<void> => {
    if (this.#making.has(kind)) return
    const before = this.#output()
    const { figure, language } = before.shown
    const words = language.actions
    let name = fileName(before, kind)
    this.#making.add(kind)
    this.#tell(words.making)
    try {
      // Rows that were still on their way may have the country that those before them lacked.
      const output = await this.#settledOutput()
      name = fileName(output, kind)
      const file = await this.#file(output, kind)
      if (!this.#host.isConnected) return
      handOver(file, name)
      this.#tell(words.handedOver(name))
      this.#host.dispatchEvent(new ProsecutionDownloadEvent(figure.id, kind, name))
    } catch (error) {
      const message = `<prosecution-chart> could not make ${name}: ${error instanceof Error ? error.message : String(error)}`
      console.error(message)
      this.#tell(words.notMade)
      this.#host.dispatchEvent(new ProsecutionErrorEvent(message))
    } finally {
      this.#making.delete(kind)
      this.#host.requestUpdate()
    }
  }

  async #file(output: Output, kind: FileKind): Promise<Blob> {
    switch (kind) {
      case 'csv':
        return new Blob([await csvFrom(output)], { type: 'text/csv;charset=utf-8' })
      case 'svg':
        return new Blob([await svgFrom(output, this.#host)], { type: 'image/svg+xml' })
      case 'png':
        return await pngFrom(output, this.#host, 2)
    }
  }

  readonly #copy = async (field: HTMLTextAreaElement): Promise<void> => {
    const { copied, notCopied } = this.#output().shown.language.actions
    this.#tell((await copyFrom(field)) ? copied : notCopied)
  }

  readonly #send = async (field: HTMLTextAreaElement): Promise<void> => {
    try {
      await navigator.share({ title: this.#output().shown.words.title, url: field.value })
    } catch (error) {
      // The reader thought better of it.
      if (error instanceof DOMException && error.name === 'AbortError') return
      field.select()
      this.#tell(this.#output().shown.language.actions.notCopied)
    }
  }

  #tell(line: string): void {
    this.#line = line
    this.#voice.say(line)
  }
}
