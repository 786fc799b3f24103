// HTML as a tree (parse5): the few verbs that the fillers need. A filler changes the tree in place.
import { defaultTreeAdapter, html, parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5'

export type Element = Html.Element
export type Node = Html.ChildNode
export type Parent = Html.ParentNode

/** `element('a', { href: './' }, 'Article')`; text is escaped when the tree is written. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): Element {
  const made = defaultTreeAdapter.createElement(
    name,
    html.NS.HTML,
    Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
  )
  append(made, ...children)
  return made
}

/** What stands between tags. */
export function parseMarkup(markup: string): Node[] {
  return parseFragment(markup).childNodes
}

export function append(parent: Parent, ...children: readonly (Node | string)[]): void {
  for (const child of children) {
    if (typeof child === 'string') defaultTreeAdapter.insertText(parent, child)
    else defaultTreeAdapter.appendChild(parent, child)
  }
}

export function prepend(parent: Parent, ...children: readonly Node[]): void {
  const [first] = parent.childNodes
  for (const child of children) {
    if (first === undefined) defaultTreeAdapter.appendChild(parent, child)
    else defaultTreeAdapter.insertBefore(parent, child, first)
  }
}

/** Puts others where `old` stands. */
export function replace(old: Element, ...others: readonly Node[]): void {
  const { parentNode } = old
  if (parentNode === null) return
  for (const other of others) defaultTreeAdapter.insertBefore(parentNode, other, old)
  defaultTreeAdapter.detachNode(old)
}

export function empty(parent: Parent): void {
  for (const child of [...parent.childNodes]) defaultTreeAdapter.detachNode(child)
}

/** Elements below `parent` in the order of the document, those that pass the test. */
export function findAll(parent: Parent, test: (candidate: Element) => boolean): Element[] {
  return parent.childNodes
    .filter(isElement)
    .flatMap((child) => [...(test(child) ? [child] : []), ...findAll(child, test)])
}

/** @throws Error where the page has no such element */
export function findOne(parent: Parent, name: string): Element {
  const [found] = findAll(parent, (candidate) => candidate.tagName === name)
  if (found === undefined) throw new Error(`has no <${name}>: every page needs one`)
  return found
}

export function attribute(of: Element, name: string): string | undefined {
  return of.attrs.find((candidate) => candidate.name === name)?.value
}

export function setAttribute(of: Element, name: string, value: string): void {
  of.attrs = [...of.attrs.filter((present) => present.name !== name), { name, value }]
}

export function removeAttribute(of: Element, name: string): void {
  of.attrs = of.attrs.filter((present) => present.name !== name)
}

export function textOf(parent: Parent): string {
  return parent.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value
      return isElement(child) ? textOf(child) : ''
    })
    .join('')
}

function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node)
}
