// What is said of counts in Kazakh.
import type { CountWords, Years } from '../counts-words.ts'
import { countOf, heading, list, unitNames } from './grammar.ts'

const years = ({ first, last }: Years) => (first === last ? String(first) : `${first}–${last}`)

export const counts: CountWords = {
  amount: countOf,
  years,
  units: unitNames,
  partYear: 'толық емес жыл',
  notes: {
    cases:
      'Іс — адам да, айыптау үкімі де емес. Баптар кез келген шетелдік қақтығысты және оның кез келген тарабын қамтиды, сондықтан бұл сандар кімнің қай жақта соғысқанын көрсетпейді.',
    counters:
      'Әркім өзінше санайды: деректер қатар тұрады, бірақ олар қосылмайды, орташасы шығарылмайды және бірінің олқы тұсы екіншісімен толтырылмайды.',
    missing: '«Табылмады» — қаралған дереккөздерде сан жоқ деген сөз. Бұл нөл дегенді білдірмейді.',
  },
  chartNotes: {
    scale: 'Бағандардың бәріне шкала ортақ: істер саны. Басқа бірлікпен саналғанның бағаны жоқ.',
    partYear:
      'Қиғаш сызықты баған: істер саналған кезде жыл аяқталмаған, сондықтан толық жылдың саны белгісіз.',
    bound:
      'Дереккөз тек шегін атаса, баған анық белгілі жеріне дейін боялады; үзік сызықты жиек немесе жебе нақты санның одан басқа екенін көрсетеді.',
    approximate: 'Жиегі үзік сызықты баған — дереккөздің өзі дөңгелектеген сан.',
  },
  legend: {
    lead: (counters) => list(counters),
    partYear: (counters) =>
      counters.length > 1
        ? 'Санаған кезде жыл аяқталмаған'
        : `${counters.join()}, санаған кезде жыл аяқталмаған`,
    rival: (counters) =>
      counters.length > 1 ? `Басқа есептер, солдан оңға қарай: ${counters.join(', ')}` : counters.join(),
    bound: 'Тек шегі белгілі',
    approximate: 'Дереккөз дөңгелектеген',
  },
  table: {
    columns: {
      article: 'Бап',
      year: 'Жыл',
      counter: 'Кімнің дерегі',
      remark: 'Ескертпе',
      stated: 'Хабарланды',
      words: 'Дереккөздің сөзі',
      source: 'Дереккөз',
    },
    remarks: { lead: 'негізгі есеп', rival: 'басқа есеп', partYear: 'санаған кезде жыл аяқталмаған' },
  },
  point: {
    where: (article, span) =>
      `${heading(article)} (${article.title})${span === null ? '' : `, ${years(span)} ${span.first === span.last ? 'жыл' : 'жылдар'}`}`,
    counter: (name) => `Кімнің дерегі: ${name}`,
    asOf: (asOf) => `Хабарланды: ${asOf}`,
    rival: 'Басқа есеп: негізгісінің қасында тұр, оған қосылмайды.',
    partYear: 'Бұл сан есептелген кезде жыл әлі аяқталмаған.',
  },
}
