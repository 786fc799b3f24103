// What is said of pictures of the figures in Tajik.
import type { DescribeWords } from '../describe-words.ts'

export const describe: DescribeWords = {
  kinds: {
    'cases-by-year': 'Диаграммаи сутунӣ аз рӯи солҳо',
    stages: 'Барои ҳар марҳила диаграммаи сутунӣ аз рӯи солҳо',
    'sentence-norms': 'Муҳлатҳо дар меҳвари солҳо',
    countries: 'Барои ҳар кишвар диаграммаи сутунӣ аз рӯи солҳо',
    judgments: 'Барои ҳар ҳукм як аломат',
    'reform-2014': 'Ҷазоҳо пеш ва баъд, дар як миқёс',
    disputed: 'Сутунҳо ва доирачаҳо, яктоӣ барои ҳар хабар',
  },
  alt: (kind, title) => `${kind} – ${title}.`,
}
