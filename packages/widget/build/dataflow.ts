/**
 * A drawing's form, compiled: Vega-Lite → Vega → the dataflow that Vega runs, which is plain JSON. Expressions go along
 * as syntax trees, for a page may forbid to make code from text.
 */
import { parse } from 'vega'
import { compile } from 'vega-lite'
import type { Drawing } from '../src/figures/drawing.ts'
import type { Dataflow } from '../src/live/dataflow.ts'

/** @throws Error where Vega-Lite or Vega have anything to say about it */
export function dataflowOf(drawing: Drawing): Dataflow {
  const said: string[] = []
  const say = (...words: readonly unknown[]) => {
    said.push(words.join(' '))
    return logger
  }
  const quiet = () => logger
  const logger = { level: quiet, error: say, warn: say, info: quiet, debug: quiet }
  const { spec } = compile(formOf(drawing), { logger })
  const dataflow = parse(spec, config, { ast: true })
  if (said.length > 0) throw new Error(said.join('; '))
  return dataflow
}

/**
 * By default Vega prevents what the browser does at every event but a wheel's; here nothing is done in its place. And it
 * puts an empty form beside the drawing, for controls of which there are none.
 */
const config = { events: { defaults: { prevent: false }, bind: 'none' } } as const

/** What is the same for every choice of rows, language and width. */
export function formOf(drawing: Drawing): Drawing {
  return {
    ...drawing,
    width: 0,
    height: 0,
    padding: 0,
    background: 'transparent',
    params: drawing.params.map(({ name, value }) => ({ name, value: typeof value === 'number' ? 0 : '' })),
    layer: drawing.layer.map((layer) => ({ ...layer, data: { name: layer.data.name, values: [] } })),
  }
}

/** The kinds of operators that it is made of, as `src/live/vega.ts` names them. */
export function partsOf(dataflow: Dataflow): ReadonlySet<string> {
  return new Set(objectsIn(dataflow).flatMap(({ id, type }) => (id === undefined ? [] : textIn(type))))
}

/** The functions that its expressions call. */
export function functionsOf(dataflow: Dataflow): ReadonlySet<string> {
  const calls = objectsIn(dataflow).filter(({ type }) => type === 'CallExpression')
  return new Set(calls.flatMap(({ callee }) => (isObject(callee) ? textIn(callee['name']) : [])))
}

/** The kinds of marks that it draws. */
export function marksOf(dataflow: Dataflow): ReadonlySet<string> {
  return new Set(objectsIn(dataflow).flatMap(({ marktype }) => textIn(marktype)))
}

/** All of it, however deep. */
function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (!isObject(value)) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function textIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : []
}
