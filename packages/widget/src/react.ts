/**
 * Teaches TypeScript `<prosecution-chart>` and `<prosecution-frame>` in React 19:
 * `import '@central-asia-prosecutions/widget/react'` once, for its types; at run time it is empty.
 * React knows custom elements by itself: https://react.dev/reference/react-dom/components#custom-html-elements
 *
 * @packageDocumentation
 */
import type { DetailedHTMLProps as PropsOf, HTMLAttributes as AttributesOf } from 'react'
import type { ProsecutionFrame } from './frame.ts'
import type {
  ProsecutionChart,
  ProsecutionChartAttributes,
  ProsecutionFrameAttributes,
} from './jsx/attributes.ts'

declare module 'react' {
  // The compiler looks for elements in this namespace, and nowhere else.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'prosecution-chart': PropsOf<AttributesOf<ProsecutionChart>, ProsecutionChart> &
        ProsecutionChartAttributes
      'prosecution-frame': PropsOf<AttributesOf<ProsecutionFrame>, ProsecutionFrame> &
        ProsecutionFrameAttributes
    }
  }
}

export type { ProsecutionChartAttributes, ProsecutionFrameAttributes }
