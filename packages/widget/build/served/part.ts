/** Brings a part of the widget out of its own file among those that are served. */
import { partFiles } from '../../generated/served-parts.ts'

/** How often a part did not come. */
const failures = new Map<string, number>()

/**
 * @param name such as `figure-stages`, `rows-stages`, `language-ru`, `vega`
 * @throws Error (the promise is rejected) where it does not come; it may be asked for again
 */
export async function part(name: string): Promise<unknown> {
  const file = partFiles[name]
  if (file === undefined) throw new Error(`There is no part ${name}.`)
  const address = new URL(file, import.meta.url)
  const failed = failures.get(name) ?? 0
  // What did not come once, a browser may never ask for again under the same address:
  // https://github.com/whatwg/html/issues/6768
  if (failed > 0) address.searchParams.set('again', String(failed))
  try {
    const module = (await import(address.href)) as { readonly part: unknown }
    return module.part
  } catch (error) {
    failures.set(name, failed + 1)
    throw error
  }
}
