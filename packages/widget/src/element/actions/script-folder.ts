/** Where the script of the element is served from, for the code that embeds it elsewhere. */

/** Stands in for an address that only the host of a bundle knows. No such name can ever be registered: RFC 2606. */
export const unknownFolder = 'https://your-host.example/prosecution-chart'

let folder = unknownFolder

/** Said by the entry that is served as a file of its own; a bundle of somebody's page has another shape, and says nothing. */
export function servedFrom(address: string): void {
  folder = new URL('.', address).href.replace(/\/$/, '')
}

export function scriptFolder(): string {
  return folder
}
