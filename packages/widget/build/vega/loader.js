// In place of vega-loader: a drawing asks for nothing from elsewhere, and is given a loader that refuses.
export function loader() {
  return {}
}

export function read() {
  throw new Error('Drawings carry their rows.')
}

export function responseType() {
  return undefined
}
