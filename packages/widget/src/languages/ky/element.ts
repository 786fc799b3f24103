// What the element itself says in Kyrgyz.
import type { Accepted, ElementWords, SourceFault } from '../element-words.ts'

export const element: ElementWords = {
  displayGroup: 'Көрсөтүү түрү',
  chart: 'Диаграмма',
  table: 'Жадыбал',
  legend: 'Шарттуу белгилер',
  noEntry: 'жок',
  chartRole: 'интерактивдүү диаграмма',
  chartKeys: ({ home, end, enter, escape }) =>
    `Жебе баскычтары бир чекиттен экинчисине, ${home} жана ${end} биринчиси менен акыркысына алып барат. ${enter} чекиттин түшүндүрмөсүн ачык кармайт, ${escape} аны коё берет.`,
  heldOpen: ({ tab, escape }) =>
    `Түшүндүрмө ачык турат: ${tab} булакка алып барат, ${escape} түшүндүрмөнү коё берет.`,
  letGo: 'Түшүндүрмө эми ачык кармалбайт.',
  copyCitation: 'Библиографиялык шилтемени көчүрүү',
  citationCopied: 'Библиографиялык шилтеме көчүрүлдү.',
  citationNotCopied:
    'Браузер библиографиялык шилтемени көчүрүүгө уруксат берген жок: ал түшүндүрмөдө турат, аны кол менен көчүрүп алса болот.',
  drawingFailed: 'Диаграмманы чийүү мүмкүн болгон жок; ошол эле маалыматтар жадыбалда бар.',
  problem({ attribute, value, accepted }) {
    return `${attribute} атрибуту «${value}» маанисин кабыл албайт. Жарактуу маанилер: ${taken(accepted)}.`
  },
  sourceProblem({ value, fault, figure, major }) {
    return `src атрибуту «${value}» маанисин кабыл албайт: ${wrong(fault)}. Ага ${figure} маалыматтарынын (${major}.x версиясы) дареги керек. Диаграмма менен кошо келген маалыматтар көрсөтүлдү.`
  },
}

function taken(accepted: Accepted): string {
  switch (accepted.kind) {
    case 'one-of':
      return accepted.values.join(', ')
    case 'words':
      return `${accepted.values.join(', ')} (каалаганы, каалаган тартипте) же ${accepted.alone} гана`
    case 'year':
      return 'төрт цифралуу жыл, мисалы 2025'
    case 'up-to-year':
      return `${accepted.year}-жыл же андан мурдагы жыл`
  }
}

function wrong(fault: SourceFault): string {
  switch (fault.kind) {
    case 'no-address':
      return 'бул веб-дарек эмес'
    case 'unreachable':
      return 'бул даректен эч нерсе алуу мүмкүн болгон жок'
    case 'status':
      return `сервердин жообу — ${fault.status}`
    case 'slow':
      return `жооп ${fault.seconds} секундда толук келген жок`
    case 'too-large':
      return `жооптун көлөмү ${fault.megabytes} МБ чегинен ашат`
    case 'no-figure-data':
      return 'бул даректе диаграмманын маалыматтары жок'
    case 'other-figure':
      return `андагы маалыматтар башка диаграммага арналган: ${fault.figure}`
    case 'other-version':
      return `андагы маалыматтардын версиясы — ${fault.version}`
    case 'too-new':
      return 'андагы маалыматтарга диаграмманын жаңыраак версиясы керек'
    case 'faulty':
      return 'андагы маалыматтарда ката бар'
  }
}
