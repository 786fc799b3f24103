// What the element itself says in Russian.
import type { ElementWords } from '../element-words.ts'

export const element: ElementWords = {
  displayGroup: 'Показать как',
  chart: 'Диаграмма',
  table: 'Таблица',
  legend: 'Обозначения',
  drawingFailed: 'Диаграмму построить не удалось; те же данные — в таблице.',
  problem({ attribute, value, accepted }) {
    const takes =
      accepted.kind === 'one-of'
        ? accepted.values.join(', ')
        : accepted.kind === 'year'
          ? 'год из четырёх цифр, например 2025'
          : `год не позже ${accepted.year}`
    return `Атрибут ${attribute} не принимает значение «${value}». Допустимо: ${takes}.`
  },
}
