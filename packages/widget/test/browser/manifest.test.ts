// `custom-elements.json` against the real element, both ways: what it tells exists, and what exists it tells.
import { LitElement } from 'lit'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import text from '../../dist/custom-elements.json?raw'
import * as entry from '../../src/index.ts'
import { ProsecutionChart } from '../../src/index.ts'
import { all, create, mount, one } from './mount.ts'

interface Told {
  readonly name: string
  readonly description?: string
}

interface Declaration {
  readonly name: string
  readonly tagName: string
  readonly attributes: readonly (Told & { readonly fieldName?: string; readonly default?: string })[]
  readonly members: readonly (Told & { readonly kind: string; readonly static?: boolean })[]
  readonly events: readonly (Told & { readonly type: { readonly text: string } })[]
  readonly slots: readonly Told[]
  readonly cssParts: readonly Told[]
  readonly cssProperties: readonly Told[]
}

const manifest = JSON.parse(text) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[]
}
const [declaration] = manifest.modules.flatMap(({ declarations }) => declarations)
if (!declaration) throw new Error('The manifest tells of no element.')

const names = (told: readonly Told[]) => told.map(({ name }) => name).sort()
const unique = (values: Iterable<string>) => [...new Set(values)].sort()

it('is about this element', () => {
  expect(declaration.tagName).toBe(create().localName)
  expect(declaration.name).toBe(ProsecutionChart.name)
})

it('describes everything that it tells', () => {
  const { attributes, members, events, slots, cssParts, cssProperties } = declaration
  const told = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties]
  expect(told.filter(({ description }) => !description)).toEqual([])
})

it('tells every attribute', () => {
  expect(names(declaration.attributes)).toEqual(unique(ProsecutionChart.observedAttributes))
})

it('tells every property and method, and the defaults that they have', () => {
  // `lang` is the platform's own.
  const element = create()
  const own = [ProsecutionChart.prototype, Object.getPrototypeOf(ProsecutionChart.prototype) as object]
    .flatMap((prototype) => Object.getOwnPropertyNames(prototype))
    .filter((name) => name !== 'constructor' && !(name in LitElement.prototype))
    // For the widget itself, which only the compiler knows.
    .filter((name) => !['given', 'inside', 'poster'].includes(name))
  const statics = ['version']
  expect(names(declaration.members)).toEqual(unique([...own, ...statics]))
  for (const { name, kind, static: onClass } of declaration.members) {
    const value: unknown = Reflect.get(onClass ? ProsecutionChart : element, name)
    expect({ name, isMethod: typeof value === 'function' }).toEqual({ name, isMethod: kind === 'method' })
  }
  for (const { fieldName, default: value } of declaration.attributes) {
    if (fieldName === undefined || value === undefined) continue
    const has: unknown = Reflect.get(element, fieldName)
    expect({ fieldName, value: value.replaceAll("'", '') }).toEqual({ fieldName, value: String(has) })
  }
})

describe('what a page sees of it', () => {
  const parts: string[] = []
  const slots: string[] = []
  const heard: Event[] = []

  function look(element: Element): void {
    parts.push(...all(element, '[part]').flatMap((part) => part.getAttribute('part')?.split(' ') ?? []))
    slots.push(...all(element, 'slot').map((slot) => slot.getAttribute('name') ?? ''))
  }

  beforeAll(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    for (const { name } of declaration.events) document.addEventListener(name, (event) => heard.push(event))
    const element = await mount({ figure: 'cases-by-year', country: 'KZ' })
    look(element)
    element.display = 'both'
    await element.ready
    look(element)
    element.display = 'chart'
    await element.ready
    await userEvent.hover(one(element, '.drawing'))
    one(element, '[part=chart]').focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    look(element)
    for (const button of all(element, '[part~=actions] button, [part~=button]')) {
      if (!button.isConnected || !button.checkVisibility()) continue
      await userEvent.click(button)
      await element.updateComplete
      look(element)
    }
    const wrong = create({ figure: 'cases-by-year', theme: 'pink', loading: 'eager' })
    wrong.append('The fallback.')
    document.body.append(wrong)
    await wrong.updateComplete
    look(wrong)
    await vi.waitFor(() => {
      expect(unique(heard.map(({ type }) => type))).toEqual(names(declaration.events))
    })
    vi.restoreAllMocks()
  })

  it('has the parts that it tells', () => {
    expect(unique(parts)).toEqual(names(declaration.cssParts))
  })

  it('has the slots that it tells', () => {
    expect(unique(slots)).toEqual(names(declaration.slots))
  })

  it('tells the page of what it tells, by events of the classes that it names and exports', () => {
    const told = declaration.events.map(({ name, type }) => [name, type.text])
    const sent = unique(heard.map((event) => [event.type, event.constructor.name].join()))
    expect(sent).toEqual(told.map((pair) => pair.join()).sort())
    for (const event of heard) {
      expect(event).toMatchObject({ bubbles: true, composed: true })
      expect(Reflect.get(entry, event.constructor.name)).toBe(event.constructor)
    }
  })

  it('takes the custom properties that it tells', () => {
    const sheets = ProsecutionChart.elementStyles.map((style) =>
      'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join(),
    )
    expect(unique(sheets.join().match(/--prosecution-[a-z-]+/g) ?? [])).toEqual(
      names(declaration.cssProperties),
    )
  })
})
