// The code that the widget gives out to be pasted, as pages of this site paste it.
import {
  embedCode,
  type EmbedCodeOptions,
  type EmbedKind,
} from '@central-asia-prosecutions/widget/embed-code'

/**
 * @param asked as in an address: `figure=stages&country=KZ&kind=iframe`
 * @param lang where nothing else is asked for
 * @param base address of the widget's folder, from the page that the code stands in
 * @throws RangeError for a figure, country, language or kind that there is none of, and for a name that means nothing
 */
export function embedMarkup(asked: string, lang: string, base: string): string {
  const choice = Object.fromEntries(new URLSearchParams(asked))
  for (const name of Object.keys(choice))
    if (!names.has(name)) throw new RangeError(`"${name}" is no choice: use ${[...names].join(', ')}`)
  // The widget checks the values, and says what there is instead.
  return embedCode({
    figure: choice['figure'] ?? '',
    lang: choice['lang'] ?? lang,
    ...(choice['country'] && { country: choice['country'] as NonNullable<EmbedCodeOptions['country']> }),
    ...(choice['from'] && { from: Number(choice['from']) }),
    ...(choice['to'] && { to: Number(choice['to']) }),
    ...(choice['kind'] && { kind: choice['kind'] as EmbedKind }),
    base,
  })
}

const names: ReadonlySet<string> = new Set(['figure', 'country', 'from', 'to', 'lang', 'kind'])
