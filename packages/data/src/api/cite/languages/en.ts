import { monthOf, quotation, type CitationLanguage } from '../language.ts'

// prettier-ignore
const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]

const date: CitationLanguage['date'] = ({ year, month, day }) =>
  [day, month === null ? null : monthOf(months, month), year].filter((part) => part !== null).join(' ')

const dayAndMonth: CitationLanguage['dayAndMonth'] = (month, day) =>
  day === null ? monthOf(months, month) : `${monthOf(months, month)} ${day}`

export const en: CitationLanguage = {
  date,
  dayAndMonth,
  approximately: (text) => `ca. ${text}`,
  noLaterThan: (last) => `no later than ${date(last)}`,
  noEarlierThan: (first) => `no earlier than ${date(first)}`,
  noDate: 'n.d.',
  dateNotShown: 'date not shown',
  publisherNotShown: 'publisher not shown',
  quoted: (title) => quotation(title, ['“', '”'], ['‘', '’']),
  page: (pages) => `page ${pages}`,
  line: (lines, several) => `${several ? 'lines' : 'line'} ${lines}`,
  footnote: (footnotes) => `footnote ${footnotes}`,
  article: (number) => `Article ${number}`,
  part: (number) => `part ${number}`,
  lastPart: 'the last part',
  untitled: {
    statute: 'Legal text, title not shown',
    'official-answer': 'Official answer, title not shown',
    parliament: 'Parliamentary paper, title not shown',
    journalism: 'News report, title not shown',
    'ngo-report': 'Report of a non-governmental organisation, title not shown',
    'press-repeat': 'Press retelling, title not shown',
  },
  source: 'Source',
  via: (dataSet) => `via ${dataSet}`,
  version: (version) => `version ${version}`,
  calculatedFrom: 'calculated from',
  documents: 'documents',
  dataSet: 'data set',
  electronicResource: 'Electronic resource',
  accessed: 'accessed',
  retrieved: ({ year, month, day }, url) =>
    `Retrieved ${month === null ? year : `${dayAndMonth(month, day)}, ${year}`}, from ${url}`,
}
