// The packages that Vega is put together from have no types of their own: they are those of the whole.
// https://github.com/vega/vega/tree/v6.4.0/packages
declare module 'vega-view' {
  export { View } from 'vega'
}

declare module 'vega-dataflow' {
  export { transforms } from 'vega'
}

declare module 'vega-transforms' {
  import type { Transform } from 'vega'
  export const collect: Transform
  export const filter: Transform
  export const relay: Transform
  export const sieve: Transform
}

declare module 'vega-encode' {
  import type { Transform } from 'vega'
  export const datajoin: Transform
  export const encode: Transform
  export const scale: Transform
}

declare module 'vega-view-transforms' {
  import type { Transform } from 'vega'
  export const bound: Transform
  export const mark: Transform
  export const render: Transform
  export const viewlayout: Transform
}
