// What a framework's own plugin makes of its files, as far as the tests use it.
declare module '*.vue' {
  import type { Component } from 'vue'
  const component: Component
  export default component
}

declare module '*.svelte' {
  import type { Component } from 'svelte'
  const component: Component<{
    language: string
    ready: (event: Event & { readonly figure: string }) => void
  }>
  export default component
}
