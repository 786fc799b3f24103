import { dottedDay } from '../../edtf.ts'
import { monthOf, quotation, type CitationLanguage } from '../language.ts'

// prettier-ignore
const months = [
  'yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr',
]

const dayAndMonth: CitationLanguage['dayAndMonth'] = (month, day) =>
  day === null ? monthOf(months, month) : `${day}-${monthOf(months, month)}`

const date: CitationLanguage['date'] = ({ year, month, day }) =>
  month === null ? `${year}-yil` : `${year}-yil ${dayAndMonth(month, day)}`

export const uz: CitationLanguage = {
  date,
  dayAndMonth,
  approximately: (text) => `taxminan ${text}`,
  // “At the latest”, “at the earliest”: no ending of the month's name depends on it.
  noLaterThan: (last) => `eng kechi ${date(last)}`,
  noEarlierThan: (first) => `eng ertasi ${date(first)}`,
  noDate: 'sanasi koʻrsatilmagan',
  dateNotShown: 'sanasi koʻrsatilmagan',
  publisherNotShown: 'nashriyoti koʻrsatilmagan',
  quoted: (title) => quotation(title, ['«', '»'], ['“', '”']),
  page: (pages) => `${pages}-bet`,
  line: (lines, several) => `${lines}-${several ? 'satrlar' : 'satr'}`,
  footnote: (footnotes) => `${footnotes}-izoh`,
  article: (number) => `${number}-modda`,
  part: (number) => `${number}-qism`,
  lastPart: 'oxirgi qism',
  untitled: {
    statute: 'Normativ hujjat, sarlavhasi koʻrsatilmagan',
    'official-answer': 'Rasmiy javob, sarlavhasi koʻrsatilmagan',
    parliament: 'Parlament hujjati, sarlavhasi koʻrsatilmagan',
    journalism: 'OAV xabari, sarlavhasi koʻrsatilmagan',
    'ngo-report': 'Nodavlat tashkilot hisoboti, sarlavhasi koʻrsatilmagan',
    'press-repeat': 'OAVdagi qayta bayon, sarlavhasi koʻrsatilmagan',
  },
  source: 'Manba',
  via: (dataSet) => `maʼlumotlar toʻplami: ${dataSet}`,
  version: (version) => `${version} versiyasi`,
  calculatedFrom: 'hisob asosi',
  documents: 'hujjatlar',
  dataSet: 'maʼlumotlar toʻplami',
  electronicResource: 'Elektron resurs',
  accessed: 'murojaat sanasi',
  retrieved: (visited, url) => `${url} (murojaat sanasi: ${dottedDay(visited)})`,
}
