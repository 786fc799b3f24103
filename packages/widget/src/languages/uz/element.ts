// What the element itself says in Uzbek.
import type { Accepted, ElementWords, SourceFault } from '../element-words.ts'

export const element: ElementWords = {
  displayGroup: 'Koʻrinishi',
  chart: 'Diagramma',
  table: 'Jadval',
  legend: 'Shartli belgilar',
  noEntry: 'yoʻq',
  chartRole: 'interaktiv diagramma',
  chartKeys: ({ home, end, enter, escape }) =>
    `Yoʻnalish tugmalari nuqtadan nuqtaga, ${home} va ${end} birinchi va oxirgi nuqtaga olib boradi. ${enter} nuqta izohini ochiq ushlab turadi, ${escape} uni qoʻyib yuboradi.`,
  heldOpen: ({ tab, escape }) =>
    `Izoh ochiq turibdi: ${tab} manbaga olib boradi, ${escape} izohni qoʻyib yuboradi.`,
  letGo: 'Izoh qoʻyib yuborildi.',
  copyCitation: 'Manba tavsifidan nusxa olish',
  citationCopied: 'Manba tavsifidan nusxa olindi.',
  citationNotCopied:
    'Brauzer manba tavsifidan nusxa olishga ruxsat bermadi: u izohda turibdi, qoʻlda nusxa olish mumkin.',
  drawingFailed: 'Diagrammani chizib boʻlmadi; xuddi shu maʼlumotlar jadvalda bor.',
  problem({ attribute, value, accepted }) {
    return `${attribute} atributi «${value}» qiymatini qabul qilmaydi. Yaroqli qiymatlar: ${taken(accepted)}.`
  },
  sourceProblem({ value, fault, figure, major }) {
    return `src atributi «${value}» qiymatini qabul qilmaydi: ${wrong(fault)}. Unga ${figure} maʼlumotlarining (${major}.x versiyasi) manzili kerak. Diagramma bilan birga kelgan maʼlumotlar koʻrsatilgan.`
  },
}

function taken(accepted: Accepted): string {
  switch (accepted.kind) {
    case 'one-of':
      return accepted.values.join(', ')
    case 'words':
      return `${accepted.values.join(', ')} (istalgani, istalgan tartibda) yoki faqat ${accepted.alone}`
    case 'year':
      return 'toʻrt xonali yil, masalan, 2025'
    case 'up-to-year':
      return `${accepted.year}-yil yoki undan oldingi yil`
  }
}

function wrong(fault: SourceFault): string {
  switch (fault.kind) {
    case 'no-address':
      return 'bu veb-manzil emas'
    case 'unreachable':
      return 'bu manzildan hech narsa olib boʻlmadi'
    case 'status':
      return `server javobi — ${fault.status}`
    case 'slow':
      return `javob ${fault.seconds} soniyada toʻliq kelmadi`
    case 'too-large':
      return `javob hajmi ${fault.megabytes} MB dan katta`
    case 'no-figure-data':
      return 'bu manzilda diagramma maʼlumotlari yoʻq'
    case 'other-figure':
      return `u yerdagi maʼlumotlar boshqa diagramma uchun: ${fault.figure}`
    case 'other-version':
      return `u yerdagi maʼlumotlar versiyasi — ${fault.version}`
    case 'too-new':
      return 'u yerdagi maʼlumotlarga diagrammaning yangiroq versiyasi kerak'
    case 'faulty':
      return 'u yerdagi maʼlumotlarda xato bor'
  }
}
