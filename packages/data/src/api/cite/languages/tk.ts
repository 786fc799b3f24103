import { dottedDay } from '../../edtf.ts'
import { monthOf, quotation, type CitationLanguage } from '../language.ts'

// prettier-ignore
const months = [
  'ýanwar', 'fewral', 'mart', 'aprel', 'maý', 'iýun', 'iýul', 'awgust', 'sentýabr', 'oktýabr', 'noýabr', 'dekabr',
]

const dayAndMonth: CitationLanguage['dayAndMonth'] = (month, day) =>
  day === null ? monthOf(months, month) : `${day} ${monthOf(months, month)}`

const date: CitationLanguage['date'] = ({ year, month, day }) =>
  month === null ? `${year} ýyl` : `${dayAndMonth(month, day)} ${year}`

export const tk: CitationLanguage = {
  date,
  dayAndMonth,
  approximately: (text) => `takmynan ${text}`,
  // “At the latest”, “at the earliest”: no ending of the month's name depends on it.
  noLaterThan: (last) => `iň giç ${date(last)}`,
  noEarlierThan: (first) => `iň ir ${date(first)}`,
  noDate: 'senesi görkezilmedik',
  dateNotShown: 'senesi görkezilmedik',
  publisherNotShown: 'neşir edijisi görkezilmedik',
  quoted: (title) => quotation(title, ['«', '»'], ['“', '”']),
  page: (pages) => `sahypa ${pages}`,
  line: (lines, several) => `${several ? 'setirler' : 'setir'} ${lines}`,
  footnote: (footnotes) => `salgylanma ${footnotes}`,
  article: (number) => `madda ${number}`,
  part: (number) => `bölek ${number}`,
  lastPart: 'soňky bölek',
  untitled: {
    statute: 'Kadalaşdyryjy hukuk nama, ady görkezilmedik',
    'official-answer': 'Resmi jogap, ady görkezilmedik',
    parliament: 'Parlament resminamasy, ady görkezilmedik',
    journalism: 'Metbugat habary, ady görkezilmedik',
    'ngo-report': 'Hökümete dahylsyz guramanyň hasabaty, ady görkezilmedik',
    'press-repeat': 'Metbugatda gaýtadan gürrüň berlen habar, ady görkezilmedik',
  },
  source: 'Çeşme',
  via: (dataSet) => `maglumatlar toplumy: ${dataSet}`,
  version: (version) => `${version} wersiýasy`,
  calculatedFrom: 'hasaplamanyň esasy',
  documents: 'resminamalar',
  dataSet: 'maglumatlar toplumy',
  electronicResource: 'Elektron resurs',
  accessed: 'ýüz tutulan senesi',
  retrieved: (visited, url) => `${url} (ýüz tutulan senesi: ${dottedDay(visited)})`,
}
