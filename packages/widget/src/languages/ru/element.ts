// What the element itself says in Russian.
import type { Accepted, ElementWords, SourceFault } from '../element-words.ts'

export const element: ElementWords = {
  displayGroup: 'Показать как',
  chart: 'Диаграмма',
  table: 'Таблица',
  legend: 'Обозначения',
  noEntry: 'нет',
  chartRole: 'интерактивная диаграмма',
  chartKeys: ({ home, end, enter, escape }) =>
    `Клавиши со стрелками ведут от точки к точке, ${home} и ${end} — к первой и последней. ${enter} закрепляет пояснение к точке, ${escape} отпускает его.`,
  heldOpen: ({ tab, escape }) => `Пояснение закреплено: ${tab} ведёт к источнику, ${escape} отпускает.`,
  letGo: 'Пояснение больше не закреплено.',
  copyCitation: 'Копировать описание источника',
  citationCopied: 'Описание источника скопировано.',
  citationNotCopied:
    'Браузер не дал скопировать описание источника: оно показано в пояснении, скопируйте его вручную.',
  drawingFailed: 'Диаграмму построить не удалось; те же данные — в таблице.',
  problem({ attribute, value, accepted }) {
    return `Атрибут ${attribute} не принимает значение «${value}». Допустимо: ${taken(accepted)}.`
  },
  sourceProblem({ value, fault, figure, major }) {
    return `Атрибут src не принимает значение «${value}»: ${wrong(fault)}. Допустимо: адрес файла данных для ${figure} версии ${major}.x. Показаны данные, которые поставляются с диаграммой.`
  },
}

function taken(accepted: Accepted): string {
  switch (accepted.kind) {
    case 'one-of':
      return accepted.values.join(', ')
    case 'words':
      return `${accepted.values.join(', ')} в любом наборе и порядке или только ${accepted.alone}`
    case 'year':
      return 'год из четырёх цифр, например 2025'
    case 'up-to-year':
      return `год не позже ${accepted.year}`
  }
}

function wrong(fault: SourceFault): string {
  switch (fault.kind) {
    case 'no-address':
      return 'это не веб-адрес'
    case 'unreachable':
      return 'по этому адресу ничего не удалось получить'
    case 'status':
      return `сервер ответил кодом ${fault.status}`
    case 'slow':
      return `ответ не получен полностью за ${fault.seconds} с`
    case 'too-large':
      return `ответ больше ${fault.megabytes} МБ`
    case 'no-figure-data':
      return 'по этому адресу нет данных диаграммы'
    case 'other-figure':
      return `это данные для ${fault.figure}`
    case 'other-version':
      return `это данные версии ${fault.version}`
    case 'too-new':
      return 'эти данные требуют более новой версии диаграммы'
    case 'faulty':
      return 'в этих данных есть ошибка'
  }
}
