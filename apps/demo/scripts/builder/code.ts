// The code for a choice. It is the widget's own; only how the chart is shown, which the widget leaves to whoever pastes
// the code, is put into it here.
import {
  embedCode,
  type EmbedCodeOptions,
  type EmbedKind,
  type Manifest,
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
  const { figure, lang, country, from, to, kind } = values
  // The form has none but those that the widget knows.
  const code = embedCode({
    figure,
    lang,
    kind: kind as EmbedKind,
    ...(country !== '' && { country: country as NonNullable<EmbedCodeOptions['country']> }),
    ...(from !== '' && { from: Number(from) }),
    ...(to !== '' && { to: Number(to) }),
    base,
    ...(manifest && { manifest }),
  })
  const shown = Object.entries({ theme: values['chart-theme'], display: values.display }).filter(
    ([, value]) => value !== 'auto' && value !== 'chart',
  )
  return shown.reduce((text, [name, value]) => {
    if (kind === 'iframe') return text.replace('embed.html?', `embed.html?${name}=${value}&amp;`)
    return text.replace('<prosecution-chart ', `<prosecution-chart ${name}="${value}" `)
  }, code)
}
