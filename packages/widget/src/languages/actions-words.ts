/**
 * What the element says around what a reader takes along: the rows, a picture, a citation, a link, the code to embed it.
 * Every language has them in its folder, under `actions`.
 */

/** In the order in which they are offered. */
export const actionNames = ['data', 'image', 'cite', 'share', 'embed'] as const
export type ActionName = (typeof actionNames)[number]

export interface ActionsWords {
  /** Names the row of buttons, for those who do not see it: `Save, cite and share`. */
  readonly group: string
  /** On its buttons. `data` gives a file at once, the others open what is below. */
  readonly names: Readonly<Record<ActionName, string>>
  readonly image: {
    /** What the files are good for, in one or two sentences. */
    about(png: string, svg: string): string
    /** On the button for a file of that format. */
    download(format: string): string
  }
  readonly citation: {
    /** Names the choice of styles, for those who do not see it. */
    readonly styles: string
    /** The style without a name: one line of running text. */
    readonly plain: string
    /** The standard of that name. The other styles are called the same everywhere. */
    readonly gost: string
    /** Names the text. */
    readonly text: string
  }
  readonly link: {
    /** Names the address. */
    readonly text: string
    /** On the button that hands the address to another application. */
    readonly send: string
  }
  readonly code: {
    /** Names the choice of kinds, for those who do not see it. */
    readonly kinds: string
    /** The chart with a text in it for readers, and machines, without JavaScript. */
    readonly recommended: string
    /** The chart alone. */
    readonly script: string
    /** The chart on a page of its own, in a frame of the host's. */
    readonly iframe: string
    /** A picture and a text, without any script. */
    readonly figure: string
    /** Names the text. */
    readonly text: string
    /** Says to put, in the place of this address, that of the folder that holds the script. */
    replace(address: string, script: string): string
  }
  /** On a button beside a text. */
  readonly copy: string
  readonly copied: string
  /** The text is selected, and the reader’s own keys or menu copy it. */
  readonly notCopied: string
  /** While a file is made. */
  readonly making: string
  /** The browser has got the file, under this name: whether it asks the reader first is its own affair. */
  handedOver(name: string): string
  readonly notMade: string
  /** At the foot of a picture: the data set by its name and the version of its data. */
  credit(name: string, version: string): string
  /** At the foot of a picture: who published what it stands on. The names keep their own language. */
  publishers(names: readonly string[]): string
  /** In a file of rows, over the addresses of the documents that a column names. */
  addresses(column: string): string
}
