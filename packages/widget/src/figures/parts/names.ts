// The data's own labels, in the language of the reader: the data carries each in a column of its own.
import type { Counter, Penalty, Provision } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { ArticleName } from '../../languages/parts.ts'

export function articleName(provision: Provision, language: Language): ArticleName {
  return {
    country: provision.country,
    number: provision.article,
    code: provision.code_kind,
    title: provision[`title_${language.labels}`],
  }
}

/** The counter's full name. */
export function counterName(counter: Counter, language: Language): string {
  return counter[`name_${language.labels}`]
}

/** The counter's name as short as it stands in a chart. */
export function counterLabel(counter: Counter, language: Language): string {
  return counter[`short_${language.labels}`]
}

/** The circumstance under which the law provides a penalty; in English where nobody put it into the language yet, null where none is stated. */
export function conditionOf(penalty: Penalty, language: Language): string | null {
  return penalty[`condition_${language.labels}`] ?? penalty.condition_en
}

/** The article at the head of what is said of it, with its country where several are shown. */
export function articleHeading(provision: Provision, severalCountries: boolean, language: Language): string {
  const heading = language.article.heading(articleName(provision, language))
  return severalCountries ? `${heading} (${language.country(provision.country)})` : heading
}
