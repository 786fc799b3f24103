/**
 * How `custom-elements.json` is made from the elements' own comments: what is public, and nothing else. Editors and
 * documentation tools read it: https://github.com/webcomponents/custom-elements-manifest
 */
import * as attributes from '../src/element/attributes.ts'
import { figures } from '../src/figures/index.ts'
import { languages } from '../src/languages/index.ts'
import { countries } from '@central-asia-prosecutions/data'

const union = (values) => values.map((value) => `'${value}'`).join(' | ')

/** The values behind the names of types, which a reader of the manifest cannot look up. */
const types = {
  figure: union(figures.map(({ id }) => id)),
  country: union(countries),
  lang: union(languages.map(({ code }) => code)),
  theme: union(attributes.themes),
  display: union(attributes.displays),
  loading: union(attributes.loadings),
  'heading-level': union(attributes.headingLevels),
}

const defaults = {
  figure: attributes.defaults.figure,
  theme: attributes.defaults.theme,
  display: attributes.defaults.display,
  loading: attributes.defaults.loading,
  'heading-level': String(attributes.defaults.headingLevel),
}

const isPublic = ({ name, privacy }) =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected'

/** Where the package has what the sources declare, and where it is registered. */
const entries = {
  'prosecution-chart': { declared: 'dist/index.js', defined: 'dist/define.js' },
  'prosecution-frame': { declared: 'dist/frame.js', defined: 'dist/frame.js' },
}

function modulesOf(element) {
  const { name, tagName } = element
  const { declared, defined } = entries[tagName]
  const declaration = { name, module: declared }
  const exported = { kind: 'js', name, declaration }
  const definition = { kind: 'custom-element-definition', name: tagName, declaration }
  const module = (path, declarations, exports) => ({
    kind: 'javascript-module',
    path,
    declarations,
    exports,
  })
  return declared === defined
    ? [module(declared, [element], [exported, definition])]
    : [module(declared, [element], [exported]), module(defined, [], [definition])]
}

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName),
    )
    for (const element of elements) {
      // On a page it is one; the name in between is for servers.
      if (element.superclass.name === 'Base') element.superclass = { name: 'HTMLElement' }
      element.members = (element.members ?? []).filter(isPublic)
      // The analyzer takes every event that the class sends; those of the contract are told in its comment.
      element.events = (element.events ?? []).filter(({ name, description }) => name && description)
      for (const attribute of element.attributes) {
        const { name } = attribute
        if (types[name]) attribute.type = { text: types[name] }
        if (defaults[name]) attribute.default = `'${defaults[name]}'`
        if (name === 'lang') {
          attribute.description = "The reader's language; inherited from the nearest element that has one."
          attribute.inheritedFrom = { name: 'HTMLElement' }
        }
      }
    }
    manifest.modules = elements.flatMap(modulesOf)
  },
}

export default {
  // The elements, and the class that the chart's methods come from.
  globs: [
    'src/element/prosecution-chart.ts',
    'src/element/actions/output-element.ts',
    'src/frame/prosecution-frame.ts',
  ],
  outdir: 'dist',
  litelement: true,
  // The package says it by itself; the analyzer would write it anew each time.
  packagejson: false,
  plugins: [publicOnly],
}
