// The files that a page hands to the browser: kept here, and not saved. Importing this is enough.
import { afterEach, beforeEach, vi } from 'vitest'

/** What the browser was handed, and under which name. */
export const handed: { file: Blob; name: string }[] = []

beforeEach(() => {
  handed.length = 0
  const files = new Map<string, Blob>()
  const address = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const made = address(file)
    if (file instanceof Blob) files.set(made, file)
    return made
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.href)
    if (file) handed.push({ file, name: this.download })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The file that the reader gets at last. */
export async function gotten(): Promise<{ file: Blob; name: string }> {
  return await vi.waitUntil(() => handed.at(-1), { timeout: 20_000 })
}
