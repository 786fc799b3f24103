/**
 * What the page asks for, checked. A value that cannot be used never throws: it is left out (or its default taken),
 * and comes back as a problem to be shown. An unknown figure is the one thing that nothing can stand in for.
 */
import type { Country } from '@central-asia-prosecutions/data'
import type { Figure, FigureOptions, FigureTables } from '../figures/figure.ts'
import { displays, loadings, themes, type Display, type Loading, type Theme } from '../embed/settings.ts'
import { figureIds, isFigureId, type FigureId } from '../figures/ids.ts'
import { actionNames, type ActionName } from '../languages/actions-words.ts'
import type { Accepted } from '../languages/element-words.ts'
import { findCode, languageCodes, type LanguageCode } from '../languages/codes.ts'
import type { Language } from '../languages/language.ts'
import type { Problem } from './problem-line.ts'

export { displays, loadings, themes, type Display, type Loading, type Theme }

export const headingLevels = [2, 3, 4, 5, 6] as const
export type HeadingLevel = (typeof headingLevels)[number]

export const defaults = {
  figure: 'cases-by-year',
  theme: 'auto',
  display: 'chart',
  loading: 'lazy',
  headingLevel: 3,
  actions: actionNames.join(' '),
} as const

/** Instead of names: nothing is offered. */
const noActions = 'none'

/** As given by attribute or property, so anything at all; null and undefined are absent. */
export interface GivenAttributes {
  readonly figure: unknown
  readonly country: unknown
  readonly from: unknown
  readonly to: unknown
  /** `lang` of the element itself. */
  readonly language: unknown
  /** `lang` of the nearest ancestor that has one. */
  readonly inheritedLanguage: string | null
  readonly theme: unknown
  readonly display: unknown
  readonly loading: unknown
  readonly headingLevel: unknown
  readonly actions: unknown
}

export interface CheckedAttributes {
  readonly figure: Figure | undefined
  readonly options: FigureOptions
  readonly language: Language
  readonly theme: Theme
  readonly display: Display
  readonly loading: Loading
  readonly headingLevel: HeadingLevel
  /** In the order in which they are offered. */
  readonly actions: readonly ActionName[]
  readonly problems: readonly Problem[]
}

/** What the values are held against. */
export interface Standard {
  /** The one that is named, as `chosenFigureId` reads it, with the rows that it is made from. */
  readonly figure: { readonly itself: Figure; readonly tables: FigureTables } | undefined
  /** The one that is chosen, as `chosenCode` reads it. */
  readonly language: Language
}

/** Undefined where the page names one that there is none of. */
export function chosenFigureId(given: unknown): FigureId | undefined {
  const id = absent(given) ? defaults.figure : spelled(given)
  return isFigureId(id) ? id : undefined
}

/**
 * @param own `lang` of the element itself
 * @param inherited that of the nearest ancestor that has one
 */
export function chosenCode(own: unknown, inherited: string | null): LanguageCode {
  // lang="" says that the language is not known: https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
  const tag = absent(own) ? inherited : spelled(own)
  return (tag === null ? undefined : findCode(tag)) ?? languageCodes[0]
}

export function checkAttributes(given: GivenAttributes, standard: Standard): CheckedAttributes {
  const problems: Problem[] = []

  function refuse(attribute: string, value: unknown, accepted: Accepted): void {
    problems.push({ attribute, value: spelled(value), accepted })
  }

  function oneOf<Value extends string | number>(
    attribute: string,
    value: unknown,
    values: readonly Value[],
    otherwise: Value,
  ): Value {
    if (absent(value)) return otherwise
    const found = values.find((candidate) => String(candidate) === spelled(value))
    if (found !== undefined) return found
    refuse(attribute, value, { kind: 'one-of', values: values.map(String) })
    return otherwise
  }

  function year(attribute: string, value: unknown): number | undefined {
    if (absent(value) || value === '') return undefined
    if (/^\d{4}$/.test(spelled(value))) return Number(value)
    refuse(attribute, value, { kind: 'year' })
    return undefined
  }

  function chosenFigure(): Figure | undefined {
    if (chosenFigureId(given.figure) === undefined)
      refuse('figure', given.figure, { kind: 'one-of', values: figureIds })
    return standard.figure?.itself
  }

  function chosenCountry(): Country | undefined {
    if (!standard.figure || absent(given.country) || given.country === '') return undefined
    const { itself, tables } = standard.figure
    const countries = itself.countries(tables)
    const country = countries.find((candidate) => candidate === given.country)
    if (!country) refuse('country', given.country, { kind: 'one-of', values: countries })
    return country
  }

  function chosenYears(): { from?: number; to?: number } {
    const from = year('from', given.from)
    const to = year('to', given.to)
    if (from !== undefined && to !== undefined && from > to) {
      refuse('from', given.from, { kind: 'up-to-year', year: to })
      return {}
    }
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  }

  function chosenLanguage(): Language {
    const own = given.language
    if (!absent(own) && own !== '' && findCode(spelled(own)) === undefined)
      refuse('lang', own, { kind: 'one-of', values: languageCodes })
    return standard.language
  }

  /** Words that are none are left out; where no other is left, nobody said which. */
  function chosenActions(): readonly ActionName[] {
    if (absent(given.actions) || given.actions === '') return actionNames
    const words = spelled(given.actions).split(/\s+/).filter(Boolean)
    if (words.length === 1 && words[0] === noActions) return []
    const named = new Set(words.flatMap((word) => actionNames.find((name) => name === word) ?? []))
    if (named.size < new Set(words).size) {
      refuse('actions', given.actions, { kind: 'words', values: actionNames, alone: noActions })
    }
    return named.size === 0 ? actionNames : [...named]
  }

  const figure = chosenFigure()
  const country = chosenCountry()
  return {
    figure,
    options: { ...(country && { country }), ...chosenYears() },
    language: chosenLanguage(),
    theme: oneOf('theme', given.theme, themes, defaults.theme),
    display: oneOf('display', given.display, displays, defaults.display),
    loading: oneOf('loading', given.loading, loadings, defaults.loading),
    headingLevel: oneOf('heading-level', given.headingLevel, headingLevels, defaults.headingLevel),
    actions: chosenActions(),
    problems,
  }
}

/** What was chosen besides rows and language, by the names of the attributes; nothing that is so by default. */
export function settingsOf({
  theme,
  display,
  headingLevel,
  actions,
}: Pick<CheckedAttributes, 'theme' | 'display' | 'headingLevel' | 'actions'>): Record<string, string> {
  const chosen = {
    theme: [theme, defaults.theme],
    display: [display, defaults.display],
    'heading-level': [headingLevel, defaults.headingLevel],
    actions: [actions.join(' ') || noActions, defaults.actions],
  } as const
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([name, [value, otherwise]]) =>
      value === otherwise ? [] : [[name, String(value)]],
    ),
  )
}

function absent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

/** A value of whatever type as it can be shown and told from others. */
export function spelled(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'object':
    case 'function':
    case 'undefined':
      return `(${typeof value})`
    default:
      return String(value)
  }
}
