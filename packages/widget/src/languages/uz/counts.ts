// What is said of counts in Uzbek.
import type { CountWords, Years } from '../counts-words.ts'
import { countOf, heading, list, unitNames } from './grammar.ts'

const years = ({ first, last }: Years) => (first === last ? String(first) : `${first}–${last}`)

export const counts: CountWords = {
  amount: countOf,
  years,
  units: unitNames,
  partYear: 'yil tugamagan',
  notes: {
    cases:
      'Jinoyat ishi — shaxs ham, ayblov hukmi ham emas. Moddalar har qanday xorijiy mojaroni va uning har qanday tarafini qamrab oladi, shuning uchun bu sonlar kim qaysi tarafda jang qilganini koʻrsatmaydi.',
    counters:
      'Har bir hisob oʻz usulida yuritilgan: sonlar yonma-yon turadi, lekin ular qoʻshilmaydi, oʻrtachasi olinmaydi va birining boʻsh joyi boshqasi bilan toʻldirilmaydi.',
    missing: '«Topilmadi» oʻqilgan manbalarda bunday son yoʻqligini bildiradi. Bu nol degani emas.',
  },
  chartNotes: {
    scale: 'Barcha ustunlar bitta shkalada: ishlar soni. Boshqa birlikda sanalgan narsaning ustuni yoʻq.',
    partYear:
      'Qiya chiziqli ustun: ishlar sanalganda yil hali tugamagan, shuning uchun butun yilning soni nomaʼlum.',
    bound:
      'Manba faqat chegarani aytgan boʻlsa, ustun aniq maʼlum joyigacha boʻyaladi; uzuq chiziqli chet yoki oʻq belgisi haqiqiy son boshqa joyda ekanini koʻrsatadi.',
    approximate: 'Cheti uzuq chiziqli ustun — manbaning oʻzi yaxlitlagan son.',
  },
  legend: {
    lead: (counters) => list(counters),
    partYear: (counters) =>
      counters.length > 1 ? 'Sanalganda yil tugamagan' : `${counters.join()}, sanalganda yil tugamagan`,
    rival: (counters) =>
      counters.length > 1 ? `Boshqa hisoblar, chapdan oʻngga: ${counters.join(', ')}` : counters.join(),
    bound: 'Faqat chegarasi maʼlum',
    approximate: 'Manba yaxlitlagan',
  },
  table: {
    columns: {
      article: 'Modda',
      year: 'Yil',
      counter: 'Kimning maʼlumoti',
      remark: 'Izoh',
      stated: 'Xabar qilingan',
      words: 'Manba soʻzlari',
      source: 'Manba',
    },
    remarks: { lead: 'asosiy hisob', rival: 'boshqa hisob', partYear: 'sanalganda yil tugamagan' },
  },
  point: {
    where: (article, span) =>
      `${heading(article)} (${article.title})${span === null ? '' : `, ${years(span)}-${span.first === span.last ? 'yil' : 'yillar'}`}`,
    counter: (name) => `Kimning maʼlumoti: ${name}`,
    asOf: (asOf) => `Xabar qilingan: ${asOf}`,
    rival: 'Boshqa hisob: asosiysining yonida turadi, unga qoʻshilmaydi.',
    partYear: 'Bu sanalganda yil hali tugamagan edi.',
  },
}
