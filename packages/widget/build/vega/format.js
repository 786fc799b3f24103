// In place of vega-format: drawings are given every number and date in words already.
export function locale() {
  return {}
}

export function defaultLocale() {
  return {}
}
