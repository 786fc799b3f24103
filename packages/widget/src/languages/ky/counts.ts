// What is said of counts in Kyrgyz.
import type { CountWords, Years } from '../counts-words.ts'
import { countOf, heading, list, unitNames, yearSpan } from './grammar.ts'

const years = ({ first, last }: Years) => (first === last ? String(first) : `${first}–${last}`)

export const counts: CountWords = {
  amount: countOf,
  years,
  units: unitNames,
  partYear: 'толук эмес жыл',
  notes: {
    cases:
      'Иш — адам да, айыптоо өкүмү да эмес. Беренелер чет өлкөдөгү ар кандай кагылышууну жана анын ар бир тарабын камтыйт, ошондуктан бул сандар кимдин кайсы тарапта согушканын көрсөтпөйт.',
    counters:
      'Ар бир эсеп өз ыкмасы менен жүргүзүлгөн: сандар жанаша турат, бирок алар кошулбайт, орточосу чыгарылбайт жана биринин боштугу экинчиси менен толтурулбайт.',
    missing:
      '«Сан табылган жок» — каралган булактарда андай сан жок дегенди билдирет. Бул нөл дегенди билдирбейт.',
  },
  chartNotes: {
    scale:
      'Бардык мамычалардын шкаласы бир: кылмыш иштеринин саны. Башка бирдик менен эсептелгендин мамычасы жок.',
    partYear:
      'Кыйгач сызыктуу мамыча: иштер эсептелген учурда жыл бүтө элек эле, ошондуктан толук жылдын саны белгисиз.',
    bound:
      'Булак чегин гана атаса, мамыча так белгилүү жерине чейин боёлот; үзүк сызыктуу чети же жебе чыныгы сан башка экенин көрсөтөт.',
    approximate: 'Чети үзүк сызыктуу мамыча — булактын өзү тегеректеген сан.',
  },
  legend: {
    lead: (counters) => list(counters),
    partYear: (counters) =>
      counters.length > 1
        ? 'Эсептелген учурда жыл бүтө элек\u00a0эле'
        : `${counters.join()}, эсептелген учурда жыл бүтө элек\u00a0эле`,
    rival: (counters) =>
      counters.length > 1 ? `Башка эсептер, солдон оңго карай: ${counters.join(', ')}` : counters.join(),
    bound: 'Чеги гана белгилүү',
    approximate: 'Булак тегеректеген',
  },
  table: {
    columns: {
      article: 'Берене',
      year: 'Жыл',
      counter: 'Кимдин маалыматы',
      remark: 'Эскертүү',
      stated: 'Билдирилген убагы',
      words: 'Булактын сөзү',
      source: 'Булак',
    },
    remarks: {
      lead: 'негизги эсеп',
      rival: 'башка эсеп',
      partYear: 'эсептелген учурда жыл бүтө элек эле',
    },
  },
  point: {
    where: (article, span) =>
      `${heading(article)} (${article.title})${span === null ? '' : `, ${yearSpan(span)}`}`,
    counter: (name) => `Кимдин маалыматы: ${name}`,
    asOf: (asOf) => `Билдирилген убагы: ${asOf}`,
    rival: 'Башка эсеп: негизгисинин жанында турат, ага кошулбайт.',
    partYear: 'Бул сан эсептелген учурда жыл бүтө элек эле.',
  },
}
