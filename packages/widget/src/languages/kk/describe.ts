// What is said of pictures of the figures in Kazakh.
import type { DescribeWords } from '../describe-words.ts'

export const describe: DescribeWords = {
  kinds: {
    'cases-by-year': 'Жылдар бойынша бағанды диаграмма',
    stages: 'Жылдар бойынша бағанды диаграммалар, әр сатыға біреуден',
    'sentence-norms': 'Жылмен өлшенген мерзімдер шкаласы',
    countries: 'Жылдар бойынша бағанды диаграммалар, әр елге біреуден',
    judgments: 'Әр үкімге бір белгі қойылған диаграмма',
    'reform-2014': 'Жазалар бұрын және кейін, бір шкалада',
    disputed: 'Жолақтар мен дөңгелектер, әр мәліметке біреуден',
  },
  alt: (kind, title) => `${kind} — ${title}.`,
}
