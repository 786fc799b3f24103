// What is said of pictures of the figures in Kyrgyz.
import type { DescribeWords } from '../describe-words.ts'

export const describe: DescribeWords = {
  kinds: {
    'cases-by-year': 'Жылдар боюнча мамычалуу диаграмма',
    stages: 'Жылдар боюнча мамычалуу диаграммалар, ар бир баскычка бирден',
    'sentence-norms': 'Жыл менен өлчөнгөн мөөнөттөрдүн шкаласы',
    countries: 'Жылдар боюнча мамычалар, ар өлкөгө бирден',
    judgments: 'Ар бир өкүмгө бирден белги коюлган диаграмма',
    'reform-2014': 'Жазалар мурда жана кийин, бир шкалада',
    disputed: 'Тилкелер менен тегеректер, ар бир билдирүүгө бирден',
  },
  alt: (kind, title) => `${kind} — ${title}.`,
}
