/**
 * Waits for the page's own typeface. Vega measures text once and remembers the widths, so a face that arrives later
 * leaves labels misplaced for good: https://github.com/vega/vega/issues/1671
 */

/** Milliseconds that a drawing waits for a face. */
const patience = 1000
/** Those that drawings use: each may come in a file of its own. */
const weights = [400, 600] as const

/**
 * @param family as in CSS
 * @param sample text in the figure's script, so that the part of the face that holds it is loaded
 */
export async function faceReady(family: string, sample: string): Promise<void> {
  const fonts = weights.map((weight) => `${weight} 16px ${family}`)
  if (fonts.every((font) => document.fonts.check(font, sample))) return
  const late = new Promise((resolve) => setTimeout(resolve, patience))
  // A face that fails to load is replaced by the next in the list, as everywhere on the page.
  const loaded = fonts.map((font) => document.fonts.load(font, sample).catch(() => undefined))
  await Promise.race([Promise.all(loaded), late])
}
