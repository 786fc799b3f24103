import { dottedDay } from '../../edtf.ts'
import { monthOf, quotation, type CitationLanguage } from '../language.ts'

/** Each joined to the year or day by its izofat: “декабри соли 2025”. */
// prettier-ignore
const months = [
  'январи', 'феврали', 'марти', 'апрели', 'майи', 'июни', 'июли', 'августи', 'сентябри', 'октябри', 'ноябри',
  'декабри',
]
// prettier-ignore
const bareMonths = [
  'январ', 'феврал', 'март', 'апрел', 'май', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр',
]

const date: CitationLanguage['date'] = ({ year, month, day }) =>
  [day, month === null ? null : monthOf(months, month), `соли ${year}`]
    .filter((part) => part !== null)
    .join(' ')

export const tg: CitationLanguage = {
  date,
  dayAndMonth: (month, day) => [day, monthOf(bareMonths, month)].filter((part) => part !== null).join(' '),
  approximately: (text) => `тақрибан ${text}`,
  noLaterThan: (last) => `на дертар аз ${date(last)}`,
  noEarlierThan: (first) => `на пештар аз ${date(first)}`,
  noDate: 'бе сана',
  dateNotShown: 'сана нишон дода нашудааст',
  publisherNotShown: 'ношир нишон дода нашудааст',
  quoted: (title) => quotation(title, ['«', '»'], ['„', '“']),
  page: (pages) => `саҳифаи ${pages}`,
  line: (lines, several) => `${several ? 'сатрҳои' : 'сатри'} ${lines}`,
  footnote: (footnotes) => `эзоҳи ${footnotes}`,
  article: (number) => `моддаи ${number}`,
  part: (number) => `қисми ${number}`,
  lastPart: 'қисми охирин',
  untitled: {
    statute: 'Санади меъёрӣ, сарлавҳа нишон дода нашудааст',
    'official-answer': 'Ҷавоби расмӣ, сарлавҳа нишон дода нашудааст',
    parliament: 'Ҳуҷҷати парлумонӣ, сарлавҳа нишон дода нашудааст',
    journalism: 'Маводи ВАО, сарлавҳа нишон дода нашудааст',
    'ngo-report': 'Гузориши ташкилоти ғайриҳукуматӣ, сарлавҳа нишон дода нашудааст',
    'press-repeat': 'Бозгӯйӣ дар ВАО, сарлавҳа нишон дода нашудааст',
  },
  source: 'Манбаъ',
  via: (dataSet) => `маҷмӯи маълумот: ${dataSet}`,
  version: (version) => `нусхаи ${version}`,
  calculatedFrom: 'асоси ҳисоб',
  documents: 'ҳуҷҷатҳо',
  dataSet: 'маҷмӯи маълумот',
  electronicResource: 'Захираи электронӣ',
  accessed: 'санаи муроҷиат',
  retrieved: (visited, url) => `${url} (санаи муроҷиат: ${dottedDay(visited)})`,
}
