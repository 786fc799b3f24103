/** The output formats. A new one is a file here and a line below. */
import type { Emitter } from './artefact.ts'
import { emitCsv } from './csv.ts'
import { emitJson } from './json.ts'
import { emitTypescript } from './typescript.ts'

export const emitters: readonly Emitter[] = [emitCsv, emitJson, emitTypescript]
