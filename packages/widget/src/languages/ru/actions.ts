// What the element says in Russian around what a reader takes along.
import type { ActionsWords } from '../actions-words.ts'

export const actions: ActionsWords = {
  group: 'Сохранить, процитировать, поделиться',
  names: {
    data: 'Скачать данные',
    image: 'Сохранить изображение',
    cite: 'Цитировать',
    share: 'Поделиться',
    embed: 'Встроить',
  },
  image: {
    about: (png, svg) =>
      `${png} подойдёт для сайта и соцсетей, ${svg} — для печати и вёрстки. В обоих есть заголовок, обозначения, примечания и источники.`,
    download: (format) => `Скачать ${format}`,
  },
  citation: { styles: 'Стиль ссылки', plain: 'Обычный', gost: 'ГОСТ', text: 'Библиографическая ссылка' },
  link: { text: 'Ссылка на эту диаграмму', send: 'Отправить…' },
  code: {
    kinds: 'Что встроить',
    recommended: 'Диаграмма с текстом',
    script: 'Только диаграмма',
    iframe: 'Во фрейме',
    figure: 'Картинка, без скрипта',
    text: 'Код для вставки',
    replace: (address, script) => `Вместо ${address} укажите адрес папки, в которой лежит ${script}.`,
  },
  copy: 'Копировать',
  copied: 'Скопировано',
  notCopied:
    'Странице не разрешено копировать самой. Текст выделен: скопируйте его с клавиатуры или через меню.',
  making: 'Файл готовится…',
  handedOver: (name) => `Загрузка: ${name}`,
  notMade: 'Файл создать не удалось.',
  credit: (name, version) => `${name}, версия ${version}`,
  publishers: (names) => `Источники: ${names.join('; ')}`,
  addresses: (column) => `${column}: адрес`,
}
