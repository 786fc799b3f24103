/**
 * Teaches TypeScript `<prosecution-chart>` in Preact: `import '@central-asia-prosecutions/widget/preact'` once, for
 * its types; at run time it is empty.
 *
 * @packageDocumentation
 */
import type { HTMLAttributes as AttributesOf } from 'preact'
import type { ProsecutionChart, ProsecutionChartAttributes } from './jsx/attributes.ts'

declare module 'preact' {
  // The compiler looks for elements in this namespace, and nowhere else.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'prosecution-chart': AttributesOf<ProsecutionChart> & ProsecutionChartAttributes
    }
  }
}

export type { ProsecutionChartAttributes }
