// Its types lie where its own `exports` hide them. https://github.com/upupming/esbuild-plugin-license
declare module 'esbuild-plugin-license' {
  import type { Plugin } from 'esbuild'

  interface Dependency {
    readonly packageJson: { readonly name: string; readonly version: string; readonly license?: string }
    readonly licenseText: string
  }
  interface Options {
    readonly thirdParty?: {
      readonly output?: {
        readonly file?: string
        readonly template?: (dependencies: readonly Dependency[]) => string
      }
    }
  }
  export default function license(options?: Options): Plugin
}
