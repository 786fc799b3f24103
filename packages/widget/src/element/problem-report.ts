/** Tells the page's author of values that cannot be used: in the console, in English, and by an event. */
import { element as words } from '../languages/en/element.ts'
import { ProsecutionErrorEvent } from './events.ts'
import { problemLine, type Problem } from './problem-line.ts'

export class ProblemReport {
  readonly #element: EventTarget
  #told = new Set<string>()

  constructor(element: EventTarget) {
    this.#element = element
  }

  /** Once for each value, however often the element updates; again when it was mended in between. */
  tell(problems: readonly Problem[]): void {
    const told = new Set<string>()
    for (const problem of problems) {
      const message = inEnglish([problem])
      told.add(message)
      if (this.#told.has(message)) continue
      console.warn(message)
      this.#element.dispatchEvent(new ProsecutionErrorEvent(message, problem))
    }
    this.#told = told
  }
}

export function inEnglish(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const line = `<prosecution-chart> ${problemLine(problem, words)}`
      return 'fault' in problem ? `${line} (${problem.detail})` : line
    })
    .join(' ')
}
