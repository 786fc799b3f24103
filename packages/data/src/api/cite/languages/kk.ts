import { dottedDay } from '../../edtf.ts'
import { monthOf, quotation, type CitationLanguage } from '../language.ts'

// prettier-ignore
const months = [
  'қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша',
  'желтоқсан',
]

const dayAndMonth: CitationLanguage['dayAndMonth'] = (month, day) =>
  day === null ? monthOf(months, month) : `${day} ${monthOf(months, month)}`

const date: CitationLanguage['date'] = ({ year, month, day }) =>
  month === null ? `${year} жыл` : `${year} жылғы ${dayAndMonth(month, day)}`

export const kk: CitationLanguage = {
  date,
  dayAndMonth,
  approximately: (text) => `шамамен ${text}`,
  // “At the latest”, “at the earliest”: no ending of the month's name depends on it.
  noLaterThan: (last) => `ең кеші ${date(last)}`,
  noEarlierThan: (first) => `ең ертесі ${date(first)}`,
  noDate: 'күні көрсетілмеген',
  dateNotShown: 'күні көрсетілмеген',
  publisherNotShown: 'баспагері көрсетілмеген',
  quoted: (title) => quotation(title, ['«', '»'], ['„', '“']),
  page: (pages) => `${pages}-бет`,
  line: (lines, several) => `${lines}-${several ? 'жолдар' : 'жол'}`,
  footnote: (footnotes) => `${footnotes}-ескертпе`,
  article: (number) => `${number}-бап`,
  part: (number) => `${number}-бөлік`,
  lastPart: 'соңғы бөлік',
  untitled: {
    statute: 'Нормативтік акт, тақырыбы көрсетілмеген',
    'official-answer': 'Ресми жауап, тақырыбы көрсетілмеген',
    parliament: 'Парламент құжаты, тақырыбы көрсетілмеген',
    journalism: 'БАҚ жарияланымы, тақырыбы көрсетілмеген',
    'ngo-report': 'Үкіметтік емес ұйымның баяндамасы, тақырыбы көрсетілмеген',
    'press-repeat': 'БАҚ-тағы қайта баяндау, тақырыбы көрсетілмеген',
  },
  source: 'Дереккөз',
  via: (dataSet) => `деректер жинағы: ${dataSet}`,
  version: (version) => `${version} нұсқасы`,
  calculatedFrom: 'есептеу негізі',
  documents: 'құжаттар',
  dataSet: 'деректер жинағы',
  electronicResource: 'Электрондық ресурс',
  accessed: 'қаралған күні',
  retrieved: (visited, url) => `${url} (қаралған күні: ${dottedDay(visited)})`,
}
