// What the element says in Tajik around what a reader takes along.
import type { ActionsWords } from '../actions-words.ts'

export const actions: ActionsWords = {
  group: 'Захира, иқтибос ва мубодила',
  names: {
    data: 'Боргирии маълумот',
    image: 'Захираи тасвир',
    cite: 'Иқтибос',
    share: 'Мубодила',
    embed: 'Ҷойгиркунӣ дар сомона',
  },
  image: {
    about: (png, svg) =>
      `${png} барои сомона ва шабакаҳои иҷтимоӣ, ${svg} барои чоп ва саҳифабандӣ мувофиқ аст. Дар ҳар ду сарлавҳа, шарҳи аломатҳо, эзоҳҳо ва сарчашмаҳо ҳастанд.`,
    download: (format) => `Боргирии ${format}`,
  },
  citation: {
    styles: 'Тарзи иқтибос',
    plain: 'Дар як сатр',
    gost: 'ГОСТ',
    text: 'Тавсифи библиографӣ',
  },
  link: { text: 'Пайванд ба ин диаграмма', send: 'Фиристодан…' },
  code: {
    kinds: 'Чӣ ҷойгир карда мешавад',
    recommended: 'Диаграмма бо матн',
    script: 'Танҳо диаграмма',
    iframe: 'Дар фрейм',
    figure: 'Тасвир, бе скрипт',
    text: 'Рамз барои ҷойгиркунӣ',
    replace: (address, script) =>
      `Ба ҷои ${address} нишонии ҷузвдонеро гузоред, ки ${script} дар он ҷойгир аст.`,
  },
  copy: 'Нусхабардорӣ',
  copied: 'Нусха гирифта шуд',
  notCopied:
    'Ба ин саҳифа иҷозат нест, ки худаш нусха бардорад. Матн интихоб шудааст: аз он бо клавиатура ё меню нусха гиред.',
  making: 'Файл омода мешавад…',
  handedOver: (name) => `Боргирӣ: ${name}`,
  notMade: 'Файлро омода кардан муяссар нашуд.',
  credit: (name, version) => `${name}, версияи ${version}`,
  publishers: (names) => `Сарчашмаҳо: ${names.join('; ')}`,
  addresses: (column) => `${column}: нишонӣ`,
}
