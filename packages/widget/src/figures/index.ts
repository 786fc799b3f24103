// The figures, in the order in which they are offered. A new one is a new folder and a line here.
import { casesByYear } from './cases-by-year/figure.ts'
import { countries } from './countries/figure.ts'
import { disputed } from './disputed/figure.ts'
import type { Figure } from './figure.ts'
import { judgments } from './judgments/figure.ts'
import { reform2014 } from './reform-2014/figure.ts'
import { sentenceNorms } from './sentence-norms/figure.ts'
import { stages } from './stages/figure.ts'

export const figures: readonly Figure[] = [
  casesByYear,
  stages,
  sentenceNorms,
  countries,
  judgments,
  reform2014,
  disputed,
]
