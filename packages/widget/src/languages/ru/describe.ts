// What is said of pictures of the figures in Russian.
import type { DescribeWords } from '../describe-words.ts'

export const describe: DescribeWords = {
  kinds: {
    'cases-by-year': 'Столбчатая диаграмма по годам',
    stages: 'Столбчатые диаграммы по годам, для каждой стадии своя',
    'sentence-norms': 'Сроки на шкале лет',
    countries: 'Столбчатые диаграммы по годам, для каждой страны своя',
    judgments: 'Диаграмма с отдельным знаком для каждого приговора',
    'reform-2014': 'Наказания до и после на одной шкале',
    disputed: 'Полосы и кружки, по одному на каждое сообщение',
  },
  alt: (kind, title) => `${kind}. ${title}.`,
}
