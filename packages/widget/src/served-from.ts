/** Of the folder of `prosecution-chart.js`, as seen from this file when it is built: a chunk of it, or it itself. */
import { servedFrom } from './element/actions/script-folder.ts'

declare const servedFolder: string

servedFrom(new URL(`${servedFolder}/prosecution-chart.js`, import.meta.url).href)
