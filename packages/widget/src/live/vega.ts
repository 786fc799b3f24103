/**
 * As much of Vega as the drawings use: it runs what was compiled, and has neither a compiler nor the parts for maps,
 * networks, regressions and the like. What a drawing needs and is not here fails the build.
 */
import { transforms } from 'vega-dataflow'
import { datajoin, encode, scale } from 'vega-encode'
import { expressionInterpreter } from 'vega-interpreter'
import { collect, filter, relay, sieve } from 'vega-transforms'
import { bound, mark, render, viewlayout } from 'vega-view-transforms'
import { View } from 'vega-view'
import type { Dataflow } from './dataflow.ts'

/** By the name that a dataflow calls them. `operator` is Vega's own, and always there. */
export const parts = {
  bound,
  collect,
  datajoin,
  encode,
  filter,
  mark,
  relay,
  render,
  scale,
  sieve,
  viewlayout,
} as const

Object.assign(transforms, parts)

/** A view of the form, not yet filled in nor in any page. Expressions are interpreted: no `new Function`. */
export function viewOf(
  dataflow: Dataflow,
  options: NonNullable<ConstructorParameters<typeof View>[1]>,
): View {
  return new View(dataflow, { ...options, expr: expressionInterpreter })
}
