/**
 * The height that a message tells, if it is one. The page in the frame may be anybody's by now: whatever it says, the
 * article around it stays in place.
 */
import type { HeightMessage } from './messages.ts'

/** CSS pixels. The tallest figure, all of it as a table on the narrowest phone, has about half of the most. */
export const least = 50
export const most = 20_000

export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { type, height } = message as Partial<Record<keyof HeightMessage, unknown>>
  const told: HeightMessage['type'] = 'prosecution-height'
  if (type !== told || typeof height !== 'number' || !(height > 0 && height < Infinity)) return undefined
  return Math.min(Math.max(Math.ceil(height), least), most)
}
