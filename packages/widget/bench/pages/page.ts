/** What the server is given for one page: its HTML, and files that only it has. */
export interface Page {
  readonly html: string
  /** By path. The files of `dist/cdn` are there anyway. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** True where the chart is an element of ours, which says itself when it is live. */
  readonly element: boolean
}

/** Where `dist/cdn` is on the server. */
export const widgetFolder = '/widget'
