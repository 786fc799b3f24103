import { dottedDay } from '../../edtf.ts'
import { monthOf, quotation, type CitationLanguage } from '../language.ts'

// prettier-ignore
const months = [
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
]
// prettier-ignore
const ofMonths = [
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
]

const date: CitationLanguage['date'] = ({ year, month, day }) => {
  if (month === null) return `${year} год`
  return day === null
    ? `${monthOf(months, month)} ${year} года`
    : `${day} ${monthOf(ofMonths, month)} ${year} года`
}

/** The genitive, as after “не позднее”. */
const ofDate: CitationLanguage['date'] = ({ year, month, day }) =>
  [day, month === null ? null : monthOf(ofMonths, month), `${year} года`]
    .filter((part) => part !== null)
    .join(' ')

export const ru: CitationLanguage = {
  date,
  dayAndMonth: (month, day) => (day === null ? monthOf(months, month) : `${day} ${monthOf(ofMonths, month)}`),
  approximately: (text) => `примерно ${text}`,
  noLaterThan: (last) => `не позднее ${ofDate(last)}`,
  noEarlierThan: (first) => `не ранее ${ofDate(first)}`,
  noDate: 'б. г.',
  dateNotShown: 'дата не указана',
  publisherNotShown: 'издатель не указан',
  quoted: (title) => quotation(title, ['«', '»'], ['„', '“']),
  page: (pages) => `с. ${pages}`,
  line: (lines, several) => `${several ? 'строки' : 'строка'} ${lines}`,
  footnote: (footnotes) => `сноска ${footnotes}`,
  article: (number) => `статья ${number}`,
  part: (number) => `часть ${number}`,
  lastPart: 'последняя часть',
  untitled: {
    statute: 'Нормативный акт, заглавие не указано',
    'official-answer': 'Официальный ответ, заглавие не указано',
    parliament: 'Парламентский документ, заглавие не указано',
    journalism: 'Публикация СМИ, заглавие не указано',
    'ngo-report': 'Доклад неправительственной организации, заглавие не указано',
    'press-repeat': 'Пересказ в СМИ, заглавие не указано',
  },
  source: 'Источник',
  via: (dataSet) => `по набору данных ${dataSet}`,
  version: (version) => `версия ${version}`,
  calculatedFrom: 'рассчитано по',
  documents: 'документы',
  dataSet: 'набор данных',
  electronicResource: 'Электронный ресурс',
  accessed: 'дата обращения',
  retrieved: (visited, url) => `${url} (дата обращения: ${dottedDay(visited)})`,
}
