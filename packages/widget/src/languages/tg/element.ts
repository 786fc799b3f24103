// What the element itself says in Tajik.
import type { Accepted, ElementWords, SourceFault } from '../element-words.ts'

export const element: ElementWords = {
  displayGroup: 'Тарзи намоиш',
  chart: 'Диаграмма',
  table: 'Ҷадвал',
  legend: 'Шарҳи аломатҳо',
  noEntry: 'нест',
  chartRole: 'диаграммаи интерактивӣ',
  chartKeys: ({ home, end, enter, escape }) =>
    `Тугмаҳои самтнамо аз нуқта ба нуқта мебаранд, ${home} ва ${end} — ба нуқтаи аввал ва охирин. ${enter} шарҳи нуқтаро кушода нигоҳ медорад, ${escape} онро раҳо мекунад.`,
  heldOpen: ({ tab, escape }) =>
    `Шарҳ кушода нигоҳ дошта шудааст: ${tab} ба сарчашма мебарад, ${escape} шарҳро раҳо мекунад.`,
  letGo: 'Шарҳ дигар кушода нигоҳ дошта намешавад.',
  copyCitation: 'Нусхабардории тавсифи сарчашма',
  citationCopied: 'Аз тавсифи сарчашма нусха гирифта шуд.',
  citationNotCopied:
    'Браузер барои нусхабардорӣ аз тавсифи сарчашма иҷозат надод: он дар шарҳ оварда шудааст, аз он дастӣ нусха гирифтан мумкин аст.',
  drawingFailed: 'Диаграммаро кашидан муяссар нашуд; ҳамон рақамҳо дар ҷадвал ҳастанд.',
  problem({ attribute, value, accepted }) {
    return `Атрибути ${attribute} қимати «${value}»-ро қабул намекунад. Қимати қобили қабул: ${taken(accepted)}.`
  },
  sourceProblem({ value, fault, figure, major }) {
    return `Атрибути src қимати «${value}»-ро қабул намекунад: ${wrong(fault)}. Ба он нишонии маълумот барои ${figure}, версияи ${major}.x, лозим аст. Маълумоте нишон дода шудааст, ки ҳамроҳи диаграмма омадааст.`
  },
}

function taken(accepted: Accepted): string {
  switch (accepted.kind) {
    case 'one-of':
      return accepted.values.join(', ')
    case 'words':
      return `${accepted.values.join(', ')} (ҳар кадом, бо ҳар тартиб) ё танҳо ${accepted.alone}`
    case 'year':
      return 'соли чоррақама, масалан 2025'
    case 'up-to-year':
      return `соли ${accepted.year} ё пештар аз он`
  }
}

function wrong(fault: SourceFault): string {
  switch (fault.kind) {
    case 'no-address':
      return 'ин нишонии интернетӣ нест'
    case 'unreachable':
      return 'аз ин нишонӣ чизе гирифтан муяссар нашуд'
    case 'status':
      return `сервер бо рамзи ${fault.status} посух дод`
    case 'slow':
      return `посух дар ${fault.seconds} сония пурра нарасид`
    case 'too-large':
      return `посух аз ${fault.megabytes} МБ калонтар аст`
    case 'no-figure-data':
      return 'дар ин нишонӣ маълумоти диаграмма нест'
    case 'other-figure':
      return `маълумоти он ҷо барои ${fault.figure} аст`
    case 'other-version':
      return `версияи маълумоти он ҷо ${fault.version} аст`
    case 'too-new':
      return 'барои маълумоти он ҷо версияи навтари диаграмма лозим аст'
    case 'faulty':
      return 'дар маълумоти он ҷо хато ҳаст'
  }
}
