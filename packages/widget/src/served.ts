/** The element as `dist/cdn` serves it: it knows where it came from before it is registered. */
import './served-from.ts'

export * from './define.ts'
export { knowInteriorFiles } from './element/preloads.ts'
