/** Gives a file to the browser, which saves it or asks the reader where. */

/** Milliseconds. A browser that asks first reads the file only then. */
const kept = 60_000

export function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  // In no document, so that no page’s own script or style meets it.
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, kept)
}
