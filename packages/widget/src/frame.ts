/**
 * Registers `<prosecution-frame>`, an `<iframe>` of `embed.html` that is as tall as what it shows. A page may come to load
 * it several times, and in several versions: the first one serves them all.
 *
 * @packageDocumentation
 */
import { ProsecutionFrame } from './frame/prosecution-frame.ts'

export { ProsecutionFrame }

const tag = 'prosecution-frame'

// There is none on a server.
const registry = globalThis.customElements as CustomElementRegistry | undefined

if (registry && !registry.get(tag)) registry.define(tag, ProsecutionFrame)
