// What the element says in Kyrgyz around what a reader takes along.
import type { ActionsWords } from '../actions-words.ts'

export const actions: ActionsWords = {
  group: 'Сактоо, шилтеме жасоо, бөлүшүү',
  names: {
    data: 'Маалыматты жүктөп алуу',
    image: 'Сүрөттү сактоо',
    cite: 'Шилтеме жасоо',
    share: 'Бөлүшүү',
    embed: 'Сайтка коюу',
  },
  image: {
    about: (png, svg) =>
      `${png} сайтка жана социалдык тармактарга, ${svg} басмага жана беттөөгө ылайыктуу. Экөөндө тең аталышы, шарттуу белгилер, эскертүүлөр жана булактар бар.`,
    download: (format) => `${format} жүктөп алуу`,
  },
  citation: {
    styles: 'Шилтеменин стили',
    plain: 'Бир сап менен',
    gost: 'ГОСТ',
    text: 'Библиографиялык шилтеме',
  },
  link: { text: 'Ушул диаграмманын дареги', send: 'Жөнөтүү…' },
  code: {
    kinds: 'Эмне коюлат',
    recommended: 'Тексти бар диаграмма',
    script: 'Диаграмманын өзү гана',
    iframe: 'Фреймде',
    figure: 'Сүрөт, скриптсиз',
    text: 'Сайтка коюлуучу код',
    replace: (address, script) => `${address} дегендин ордуна ${script} жаткан папканын дарегин коюңуз.`,
  },
  copy: 'Көчүрүү',
  copied: 'Көчүрүлдү',
  notCopied:
    'Бул баракка өзү көчүрүүгө уруксат жок. Текст белгиленди: аны баскычтоп менен же меню аркылуу көчүрүңүз.',
  making: 'Файл даярдалып жатат…',
  handedOver: (name) => `Жүктөп алуу: ${name}`,
  notMade: 'Файлды түзүү мүмкүн болгон жок.',
  credit: (name, version) => `${name}, ${version} версиясы`,
  publishers: (names) => `Булактар: ${names.join('; ')}`,
  addresses: (column) => `${column}: дареги`,
}
