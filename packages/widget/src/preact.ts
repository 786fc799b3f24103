/**
 * Teaches TypeScript `<prosecution-chart>` and `<prosecution-frame>` in Preact:
 * `import '@central-asia-prosecutions/widget/preact'` once, for its types; at run time it is empty.
 *
 * @packageDocumentation
 */
import type { HTMLAttributes as AttributesOf } from 'preact'
import type { ProsecutionFrame } from './frame.ts'
import type {
  ProsecutionChart,
  ProsecutionChartAttributes,
  ProsecutionFrameAttributes,
} from './jsx/attributes.ts'

declare module 'preact' {
  // The compiler looks for elements in this namespace, and nowhere else.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'prosecution-chart': AttributesOf<ProsecutionChart> & ProsecutionChartAttributes
      'prosecution-frame': AttributesOf<ProsecutionFrame> & ProsecutionFrameAttributes
    }
  }
}

export type { ProsecutionChartAttributes, ProsecutionFrameAttributes }
