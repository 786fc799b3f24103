// The data's own labels, in the language of the reader. The data carries a label a language in columns of its own; a
// language that it gains is one more entry in each of these.
import type { Counter, Penalty, Provision } from '@central-asia-prosecutions/data'
import type { Language } from '../../languages/language.ts'
import type { ArticleName } from '../../languages/parts.ts'

export function articleName(provision: Provision, language: Language): ArticleName {
  const title = { en: provision.title_en, ru: provision.title_ru }[language.labels]
  return { country: provision.country, number: provision.article, title }
}

/** The counter's full name. */
export function counterName(counter: Counter, language: Language): string {
  return { en: counter.name_en, ru: counter.name_ru }[language.labels]
}

/** The counter's name as short as it stands in a chart. */
export function counterLabel(counter: Counter, language: Language): string {
  return { en: counter.short_en, ru: counter.short_ru }[language.labels]
}

/** The circumstance under which the law provides a penalty; null where none is stated. */
export function conditionOf(penalty: Penalty, language: Language): string | null {
  return { en: penalty.condition_en, ru: penalty.condition_ru }[language.labels]
}

/** The article at the head of what is said of it, with its country where several are shown. */
export function articleHeading(provision: Provision, severalCountries: boolean, language: Language): string {
  const heading = language.article.heading(articleName(provision, language))
  return severalCountries ? `${heading} (${language.country(provision.country)})` : heading
}
