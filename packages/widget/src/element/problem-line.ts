/** One line about a value that cannot be used. What a page passes on may be long: the line shows how it begins. */
import { visible } from '../data/visible.ts'
import type { AttributeProblem, ElementWords, SourceProblem } from '../languages/element-words.ts'

/** `detail` says in English, for the page's author, what is wrong with what stands at an address, and where. */
export type Problem = AttributeProblem | (SourceProblem & { readonly detail: string })

/** Characters. */
const most = 40

export function problemLine(problem: Problem, words: ElementWords): string {
  const value = beginningOf(problem.value)
  return 'fault' in problem
    ? words.sourceProblem({ ...problem, value })
    : words.problem({ ...problem, value })
}

function beginningOf(value: string): string {
  // Characters, not code units: half of an emoji is none. A line stays one line, and is read in its own direction.
  const characters = Array.from(visible(value))
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`
}
