// What is said of pictures of the figures in English.
import type { DescribeWords } from '../describe-words.ts'

export const describe: DescribeWords = {
  kinds: {
    'cases-by-year': 'Bar chart by year',
    stages: 'Bar charts by year, a stage each',
    'sentence-norms': 'Terms on a scale of years',
    countries: 'Bar charts by year, a country each',
    judgments: 'Chart with a mark for each judgment',
    'reform-2014': 'Penalties before and after, on one scale',
    disputed: 'Bars and dots, one for each statement',
  },
  alt: (kind, title) => `${kind} – ${title}.`,
}
