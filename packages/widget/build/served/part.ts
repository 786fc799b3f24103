/** Brings a part of the widget out of its own file among those that are served. */
import { partFiles } from '../../generated/served-parts.ts'

/** @param name such as `figure-stages`, `rows-stages`, `language-ru`, `vega` */
export async function part(name: string): Promise<unknown> {
  const file = partFiles[name]
  if (file === undefined) throw new Error(`There is no part ${name}.`)
  const module = (await import(new URL(file, import.meta.url).href)) as { readonly part: unknown }
  return module.part
}
