/** One line about a value that cannot be used. What a page passes on may be long: the line shows how it begins. */
import type { AttributeProblem, ElementWords } from '../languages/element-words.ts'

/** Characters. */
const most = 40

export function problemLine(problem: AttributeProblem, words: ElementWords): string {
  // Characters, not code units: half of an emoji is none.
  const characters = Array.from(problem.value)
  if (characters.length <= most) return words.problem(problem)
  return words.problem({ ...problem, value: `${characters.slice(0, most).join('')}…` })
}
