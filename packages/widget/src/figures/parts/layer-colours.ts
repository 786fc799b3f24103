// What colours a named layer takes. Each figure names its own layers in its `layers.ts`.
import type { Tokens } from '../../theme/tokens.ts'

export interface LayerColours {
  /** Of its shapes or its text. */
  readonly fill?: keyof Tokens
  /** Of its lines or edges. */
  readonly stroke?: keyof Tokens
}

export type Layers = Readonly<Record<string, LayerColours>>
