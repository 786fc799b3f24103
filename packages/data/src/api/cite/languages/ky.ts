import { dottedDay } from '../../edtf.ts'
import { monthOf, quotation, type CitationLanguage } from '../language.ts'

// prettier-ignore
const months = [
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
]

const dayAndMonth: CitationLanguage['dayAndMonth'] = (month, day) =>
  day === null ? monthOf(months, month) : `${day}-${monthOf(months, month)}`

const date: CitationLanguage['date'] = ({ year, month, day }) =>
  month === null ? `${year}-жыл` : `${year}-ж., ${dayAndMonth(month, day)}`

export const ky: CitationLanguage = {
  date,
  dayAndMonth,
  approximately: (text) => `болжол менен ${text}`,
  // “At the latest”, “at the earliest”: no ending of the month's name depends on it.
  noLaterThan: (last) => `эң кеч дегенде ${date(last)}`,
  noEarlierThan: (first) => `эң эрте дегенде ${date(first)}`,
  noDate: 'датасы көрсөтүлгөн эмес',
  dateNotShown: 'датасы көрсөтүлгөн эмес',
  publisherNotShown: 'басып чыгаруучусу көрсөтүлгөн эмес',
  quoted: (title) => quotation(title, ['«', '»'], ['„', '“']),
  page: (pages) => `${pages}-бет`,
  line: (lines, several) => `${lines}-${several ? 'саптар' : 'сап'}`,
  footnote: (footnotes) => `${footnotes}-шилтеме`,
  article: (number) => `${number}-берене`,
  part: (number) => `${number}-бөлүк`,
  lastPart: 'акыркы бөлүк',
  untitled: {
    statute: 'Ченемдик акт, аталышы көрсөтүлгөн эмес',
    'official-answer': 'Расмий жооп, аталышы көрсөтүлгөн эмес',
    parliament: 'Парламенттик документ, аталышы көрсөтүлгөн эмес',
    journalism: 'ЖМК жарыялоосу, аталышы көрсөтүлгөн эмес',
    'ngo-report': 'Өкмөттүк эмес уюмдун баяндамасы, аталышы көрсөтүлгөн эмес',
    'press-repeat': 'ЖМКдагы кайра баяндоо, аталышы көрсөтүлгөн эмес',
  },
  source: 'Булак',
  via: (dataSet) => `маалыматтар топтому: ${dataSet}`,
  version: (version) => `${version} версиясы`,
  calculatedFrom: 'эсептөөнүн негизи',
  documents: 'документтер',
  dataSet: 'маалыматтар топтому',
  electronicResource: 'Электрондук ресурс',
  accessed: 'кайрылган күнү',
  retrieved: (visited, url) => `${url} (кайрылган күнү: ${dottedDay(visited)})`,
}
