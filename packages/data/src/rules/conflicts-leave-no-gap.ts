import type { Problem } from '../records/records.ts'
import type { Rule } from './rule.ts'

export const conflictsLeaveNoGap: Rule = {
  name: 'conflicts-leave-no-gap',
  description:
    'The conflicts that decisions settle are numbered from C01 without a gap, so that a conflict without an outcome is missed and a mistyped number found.',
  check({ decisions }) {
    const settled = decisions.flatMap(({ record: { conflicts } }) => conflicts.map(numberOf))
    return decisions.flatMap(({ file, record: { conflicts } }) =>
      conflicts.flatMap((conflict, index): Problem[] => {
        const before = numberOf(conflict) - 1
        if (before === 0 || settled.includes(before)) return []
        const field = `conflicts[${index}]`
        const message = `is ${conflict}, and no decision settles ${codeOf(before)}: correct it, or decide that one as well`
        return [{ file, field, message }]
      }),
    )
  },
}

function numberOf(conflict: string): number {
  return Number(conflict.slice(1))
}

function codeOf(number: number): string {
  return `C${String(number).padStart(2, '0')}`
}
