// The parts of the page that its script works with. One that is missing is a mistake in the page, told at once.

export function part<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  return partOf(document, selector, kind)
}

export function partOf<Kind extends Element>(
  parent: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = parent.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} ${selector}`)
  return found
}
