// In place of vega-loader: a drawing asks for nothing from elsewhere, and is given a loader that refuses.
export function loader() {
  return {}
}

/** What a form holds already: nothing, in a list. */
export function read(rows) {
  if (!Array.isArray(rows)) throw new Error('Drawings carry their rows.')
  return rows
}

export function responseType() {
  return undefined
}
