// What is said of counts in Tajik.
import type { CountWords } from '../counts-words.ts'
import { capital, countOf, heading, list, missing, quoted, unitNames, yearSpan } from './grammar.ts'

export const counts: CountWords = {
  amount: countOf,
  years: ({ first, last }) => (first === last ? String(first) : `${first}–${last}`),
  units: unitNames,
  partYear: 'соли нопурра',
  notes: {
    cases:
      'Парванда на шахс асту на ҳукми айбдоркунӣ. Моддаҳо ҳар гуна низои хориҷӣ ва ҳар тарафи онро фаро мегиранд, бинобар ин аз ин рақамҳо маълум намешавад, ки касе дар кадом тараф ҷангидааст.',
    counters:
      'Ҳар кас ба тарзи худ мешуморад: рақамҳо паҳлӯи ҳам меистанд, вале ҷамъ карда намешаванд, миёнаашон гирифта намешавад ва холигии якеро бо рақами дигаре пур намекунанд.',
    missing: `${quoted(capital(missing['not-found']))} — яъне дар сарчашмаҳои хондашуда чунин рақам нест. Ин маънои сифрро надорад.`,
  },
  chartNotes: {
    scale:
      'Ҳамаи сутунҳо дар як миқёси парвандаҳо кашида шудаанд. Он чи бо воҳиди дигар шумурда шудааст, сутун надорад.',
    partYear:
      'Сутуни рах-рах: ҳангоми шумурдани парвандаҳо сол ҳанӯз ба охир нарасида буд, бинобар ин рақами пурраи сол маълум нест.',
    bound:
      'Агар сарчашма танҳо ҳадро гуфта бошад, сутун то ҷое пур карда шудааст, ки аниқ маълум аст; канори канда-канда ё тирча нишон медиҳад, ки рақами воқеӣ дар ҷои дигар аст.',
    approximate: 'Сутуни канораш канда-канда — рақамест, ки худи сарчашма яклухт кардааст.',
  },
  legend: {
    lead: (counters) => list(counters),
    partYear: (counters) =>
      counters.length > 1
        ? 'Ҳангоми шумурдан сол ба охир нарасида буд'
        : `${counters.join()}, ҳангоми шумурдан сол ба охир нарасида буд`,
    rival: (counters) =>
      counters.length > 1 ? `Ҳисобҳои дигар, аз чап ба рост: ${counters.join(', ')}` : counters.join(),
    bound: 'Танҳо ҳадаш маълум аст',
    approximate: 'Сарчашма яклухт кардааст',
  },
  table: {
    columns: {
      article: 'Модда',
      year: 'Сол',
      counter: 'Маълумоти кӣ',
      remark: 'Эзоҳ',
      stated: 'Хабар дода шуд',
      words: 'Суханони сарчашма',
      source: 'Сарчашма',
    },
    remarks: {
      lead: 'ҳисоби асосӣ',
      rival: 'ҳисоби дигар',
      partYear: 'ҳангоми шумурдан сол ба охир нарасида буд',
    },
  },
  point: {
    where: (article, span) =>
      `${heading(article)} (${article.title})${span === null ? '' : `, ${yearSpan(span)}`}`,
    counter: (name) => `Маълумоти кӣ: ${name}`,
    asOf: (asOf) => `Хабар дода шуд: ${asOf}`,
    rival: 'Ҳисоби дигар: паҳлӯи ҳисоби асосӣ меистад ва ба он ҷамъ карда намешавад.',
    partYear: 'Вақте ки ин шумурда шуд, сол ҳанӯз ба охир нарасида буд.',
  },
}
