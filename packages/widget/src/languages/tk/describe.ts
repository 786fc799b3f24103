// What is said of pictures of the figures in Turkmen.
import type { DescribeWords } from '../describe-words.ts'

export const describe: DescribeWords = {
  kinds: {
    'cases-by-year': 'Ýyllar boýunça sütünli diagramma',
    stages: 'Ýyllar boýunça sütünler, her tapgyra aýratyn',
    'sentence-norms': 'Ýyl şkalasyndaky möhletler',
    countries: 'Ýyllar boýunça sütünler, her ýurda aýratyn',
    judgments: 'Her höküm üçin bir belgi',
    'reform-2014': 'Jezalar öň we soň, bir şkalada',
    disputed: 'Sütünler we nokatlar, her maglumat üçin biri',
  },
  alt: (kind, title) => `${kind} — ${title}.`,
}
