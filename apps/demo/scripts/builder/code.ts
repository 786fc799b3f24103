// The code for a choice: the widget's own.
import {
  embedCode,
  type Display,
  type EmbedCodeOptions,
  type EmbedKind,
  type Manifest,
  type Theme,
} from '@central-asia-prosecutions/widget/embed-code'
import type { Values } from './choices.ts'

/** Undefined where the host has none: the code then holds browsers to nothing. */
export async function loadManifest(base: string): Promise<Manifest | undefined> {
  try {
    const response = await fetch(new URL('manifest.json', base))
    return response.ok ? ((await response.json()) as Manifest) : undefined
  } catch {
    return undefined
  }
}

export function codeFor(values: Values, base: string, manifest: Manifest | undefined): string {
  const { figure, lang, country, from, to } = values
  // The form has none but those that the widget knows.
  return embedCode({
    figure,
    lang,
    kind: values.kind as EmbedKind,
    theme: values['chart-theme'] as Theme,
    display: values.display as Display,
    ...(country !== '' && { country: country as NonNullable<EmbedCodeOptions['country']> }),
    ...(from !== '' && { from: Number(from) }),
    ...(to !== '' && { to: Number(to) }),
    base,
    ...(manifest && { manifest }),
  })
}
