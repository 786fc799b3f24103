// The choice, as the form holds it. What there is to choose from stands in the form alone; whatever an address asks for
// is looked for there.
import type { BuilderChoice, builderWords } from '../../build/words/builder-words.ts'
import { partOf } from './part.ts'

type Words = (typeof builderWords)['en']
export type Values = Readonly<Record<BuilderChoice, string>>

const names = ['figure', 'country', 'from', 'to', 'lang', 'chart-theme', 'display', 'kind'] as const

/** Said by every address, so that it means the same in whatever language the page is opened. */
const alwaysSaid: ReadonlySet<BuilderChoice> = new Set(['figure', 'lang', 'kind'])

/** A picture is one, and has none of these. */
const notOfPictures = ['from', 'to', 'chart-theme', 'display'] as const

interface Option {
  readonly value: string
  readonly text: string
}

export class Choices {
  readonly #form: HTMLFormElement
  readonly #words: Words
  readonly #defaults: Values

  /** @param language of the page, in which the chart is offered first */
  constructor(form: HTMLFormElement, words: Words, language: string) {
    this.#form = form
    this.#words = words
    this.#set('lang', language)
    this.#defaults = this.values()
  }

  values(): Values {
    const get = (name: BuilderChoice): string => this.#get(name)
    return {
      figure: get('figure'),
      country: get('country'),
      from: get('from'),
      to: get('to'),
      lang: get('lang'),
      'chart-theme': get('chart-theme'),
      display: get('display'),
      kind: get('kind'),
    }
  }

  /** What differs from the form as it stands at first. */
  query(): URLSearchParams {
    const values = this.values()
    return new URLSearchParams(
      names
        .filter((name) => alwaysSaid.has(name) || values[name] !== this.#defaults[name])
        .map((name) => [name, values[name]]),
    )
  }

  /**
   * Takes over what an address asks for.
   *
   * @returns a remark for each value that there is none of
   */
  take(query: URLSearchParams): string[] {
    return names.flatMap((name) => {
      const value = query.get(name)
      if (value === null) return []
      if (this.#options(name).some((option) => option.value === value)) {
        this.#set(name, value)
        return []
      }
      return [this.#words.none(this.#words.label[name], value, this.#said(name))]
    })
  }

  /**
   * Makes one choice of what does not go together.
   *
   * @returns a remark for each that gave way
   */
  settle(): string[] {
    const picture = this.#get('kind') === 'figure'
    for (const name of notOfPictures) this.#disable(name, picture)
    partOf(this.#form, '[data-builder="picture-only"]', HTMLElement).hidden = !picture

    const figure = partOf(this.#form, '[name="figure"] option:checked', HTMLOptionElement)
    const countries = (figure.dataset['countries'] ?? '').split(' ')
    for (const option of partOf(this.#form, '[name="country"]', HTMLSelectElement).options)
      option.disabled = option.value !== '' && !countries.includes(option.value)

    const { country, from, to } = this.values()
    return [
      ...(country !== '' && !countries.includes(country) ? this.#drop('country') : []),
      ...(from !== '' && to !== '' && from > to ? this.#drop('to') : []),
      ...(picture ? notOfPictures.flatMap((name) => this.#drop(name)) : []),
    ]
  }

  #drop(name: BuilderChoice): string[] {
    if (this.#get(name) === this.#defaults[name]) return []
    this.#set(name, this.#defaults[name])
    return [this.#words.dropped(this.#words.label[name], this.#said(name))]
  }

  #said(name: BuilderChoice): string {
    const value = this.#get(name)
    return this.#options(name).find((option) => option.value === value)?.text ?? value
  }

  #options(name: BuilderChoice): Option[] {
    const control = this.#form.elements.namedItem(name)
    if (control instanceof HTMLSelectElement)
      return [...control.options].map(({ value, text }) => ({ value, text }))
    return this.#radios(name).map(({ value, labels }) => ({
      value,
      text: labels?.[0]?.querySelector('span')?.textContent ?? value,
    }))
  }

  /** Not by FormData, which leaves out what is disabled. */
  #get(name: BuilderChoice): string {
    const control = this.#form.elements.namedItem(name)
    return control instanceof HTMLSelectElement || control instanceof RadioNodeList ? control.value : ''
  }

  #set(name: BuilderChoice, value: string): void {
    const control = this.#form.elements.namedItem(name)
    if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) control.value = value
  }

  #disable(name: BuilderChoice, disabled: boolean): void {
    const control = this.#form.elements.namedItem(name)
    if (control instanceof HTMLSelectElement) control.disabled = disabled
    else for (const radio of this.#radios(name)) radio.disabled = disabled
  }

  #radios(name: BuilderChoice): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
  }
}
