// The README against the manifest, which another test holds to the real element: everything public is named in it.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { embedKinds } from '../../src/embed/snippet.ts'
import { figures } from '../../src/figures/index.ts'
import { languages } from '../../src/languages/index.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

interface Named {
  readonly name: string
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly Readonly<
      Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties', readonly Named[]>
    >[]
  }[]
}

const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest
const [element] = manifest.modules.flatMap(({ declarations }) => declarations)
if (!element) throw new Error('The manifest tells of no element.')

/** Between backticks: whole, or first in a call or a list. */
const named = (name: string) => new RegExp(`[\`.]${name}(?:\\(|\`| )`).test(readme)

it.each([
  ...element.attributes,
  ...element.members,
  ...element.events,
  ...element.slots.filter(({ name }) => name !== ''),
  ...element.cssParts,
  ...element.cssProperties,
  ...figures.map(({ id }) => ({ name: id })),
])('names $name', ({ name }) => {
  expect(named(name)).toBe(true)
})

it('names every language and every entry', () => {
  expect(readme).toContain(`\`${languages.map(({ code }) => code).join(' ')}\``)
  const { exports } = JSON.parse(read('package.json')) as {
    readonly exports: Readonly<Record<string, unknown>>
  }
  const entries = Object.keys(exports).filter((entry) => !['./package.json', './cdn/*'].includes(entry))
  for (const entry of entries) expect(readme).toContain(`\`${entry}\``)
})

it.each(embedKinds)('names the kind of code %s', (kind) => {
  expect(named(kind)).toBe(true)
})

it('names all that lies in dist/cdn', () => {
  const { files } = JSON.parse(read('dist/cdn/manifest.json')) as { readonly files: object }
  const roots = Object.keys(files).map((path) => path.replace(/\/.*/, '/'))
  for (const root of new Set(roots.filter((path) => !path.endsWith('.txt'))))
    expect(readme).toContain(`\`${root}`)
})

it('leads to headings that it has', () => {
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
  for (const [, heading] of readme.matchAll(/\]\(#([^)]*)\)/g)) expect(headings).toContain(heading)
})
