/**
 * Asks at once for files that a part of the widget would ask for one after the other, in a page that has the widget's own
 * files: the entry knows which they are. Somebody's bundle has files of its own, and nothing is known of them.
 */
let addresses: readonly string[] | undefined
let wanted = false

/** @param files that the interior imports, by their addresses */
export function knowInteriorFiles(files: readonly string[]): void {
  addresses = files
  if (wanted) preloadInterior()
}

export function preloadInterior(): void {
  wanted = true
  // What does not come is told when it is needed.
  for (const address of addresses ?? [])
    import(/* @vite-ignore */ /* webpackIgnore: true */ address).catch(() => undefined)
  if (addresses) addresses = []
}
