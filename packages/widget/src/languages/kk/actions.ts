// What the element says in Kazakh around what a reader takes along.
import type { ActionsWords } from '../actions-words.ts'

export const actions: ActionsWords = {
  group: 'Сақтау, дәйексөз келтіру, бөлісу',
  names: {
    data: 'Деректерді жүктеу',
    image: 'Суретті сақтау',
    cite: 'Дәйексөз келтіру',
    share: 'Бөлісу',
    embed: 'Бетке енгізу',
  },
  image: {
    about: (png, svg) =>
      `${png} сайт пен әлеуметтік желіге, ${svg} баспа мен беттеуге қолайлы. Екеуінде де тақырып, шартты белгілер, ескертпелер және дереккөздер бар.`,
    download: (format) => `${format} жүктеу`,
  },
  citation: {
    styles: 'Сілтеме стилі',
    plain: 'Бір жолмен',
    gost: 'МЕМСТ',
    text: 'Библиографиялық сілтеме',
  },
  link: { text: 'Осы диаграмманың сілтемесі', send: 'Жіберу…' },
  code: {
    kinds: 'Не енгізіледі',
    recommended: 'Мәтіні бар диаграмма',
    script: 'Тек диаграмма',
    iframe: 'Фреймде',
    figure: 'Сурет, скриптсіз',
    text: 'Енгізу коды',
    replace: (address, script) => `${address} орнына ${script} жатқан қалтаның мекенжайын қойыңыз.`,
  },
  copy: 'Көшіру',
  copied: 'Көшірілді',
  notCopied:
    'Бұл бетке өзі көшіруге рұқсат жоқ. Мәтін белгіленді: оны пернетақтамен немесе мәзір арқылы көшіріңіз.',
  making: 'Файл дайындалып жатыр…',
  handedOver: (name) => `Жүктеу: ${name}`,
  notMade: 'Файл жасау мүмкін болмады.',
  credit: (name, version) => `${name}, ${version} нұсқасы`,
  publishers: (names) => `Дереккөздер: ${names.join('; ')}`,
  addresses: (column) => `${column}: мекенжайы`,
}
