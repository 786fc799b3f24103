/** What the server is given for one page: its HTML, and files that only it has. */
export interface Page {
  readonly html: string
  /** By path. What `dist/cdn` holds is served to all. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** True where the chart is an element of ours, which says itself when it is live. */
  readonly element: boolean
}

/** Where `dist/cdn` is on the server. */
export const widgetFolder = '/widget'
