// What is said of pictures of the figures in Uzbek.
import type { DescribeWords } from '../describe-words.ts'

export const describe: DescribeWords = {
  kinds: {
    'cases-by-year': 'Yillar boʻyicha ustunli diagramma',
    stages: 'Yillar boʻyicha ustunlar, har bosqichga alohida',
    'sentence-norms': 'Yillar shkalasidagi muddatlar',
    countries: 'Yillar boʻyicha ustunlar, har mamlakatga alohida',
    judgments: 'Har bir hukm uchun bittadan belgi',
    'reform-2014': 'Jazolar oldin va keyin, bitta shkalada',
    disputed: 'Ustunlar va nuqtalar, har bir maʼlumot uchun bittadan',
  },
  alt: (kind, title) => `${kind} — ${title}.`,
}
