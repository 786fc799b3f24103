// What the element itself says in Kazakh.
import type { Accepted, ElementWords, SourceFault } from '../element-words.ts'

export const element: ElementWords = {
  displayGroup: 'Көрсету түрі',
  chart: 'Диаграмма',
  table: 'Кесте',
  legend: 'Шартты белгілер',
  noEntry: 'жоқ',
  chartRole: 'интерактивті диаграмма',
  chartKeys: ({ home, end, enter, escape }) =>
    `Бағыттауыш пернелер бір нүктеден екіншісіне, ${home} және ${end} алғашқысы мен соңғысына апарады. ${enter} нүктенің түсіндірмесін ашық ұстайды, ${escape} оны босатады.`,
  heldOpen: ({ tab, escape }) =>
    `Түсіндірме ашық тұр: ${tab} дереккөзге апарады, ${escape} түсіндірмені босатады.`,
  letGo: 'Түсіндірме енді ашық тұрған жоқ.',
  copyCitation: 'Дереккөз сипаттамасын көшіру',
  citationCopied: 'Дереккөз сипаттамасы көшірілді.',
  citationNotCopied:
    'Браузер дереккөз сипаттамасын көшіруге рұқсат бермеді: ол түсіндірмеде тұр, қолмен көшіріп алуға болады.',
  drawingFailed: 'Диаграмманы салу мүмкін болмады; дәл сол деректер кестеде бар.',
  problem({ attribute, value, accepted }) {
    return `${attribute} атрибуты «${value}» мәнін қабылдамайды. Жарамды мәндер: ${taken(accepted)}.`
  },
  sourceProblem({ value, fault, figure, major }) {
    return `src атрибуты «${value}» мәнін қабылдамайды: ${wrong(fault)}. Оған ${figure} деректерінің (${major}.x нұсқасы) мекенжайы керек. Диаграммамен бірге келген деректер көрсетілген.`
  },
}

function taken(accepted: Accepted): string {
  switch (accepted.kind) {
    case 'one-of':
      return accepted.values.join(', ')
    case 'words':
      return `${accepted.values.join(', ')} (кез келгені, кез келген ретпен) немесе тек ${accepted.alone}`
    case 'year':
      return 'төрт цифрлы жыл, мысалы 2025'
    case 'up-to-year':
      return `${accepted.year} жыл немесе одан бұрынғы жыл`
  }
}

function wrong(fault: SourceFault): string {
  switch (fault.kind) {
    case 'no-address':
      return 'бұл веб-мекенжай емес'
    case 'unreachable':
      return 'бұл мекенжайдан ештеңе алу мүмкін болмады'
    case 'status':
      return `сервердің жауабы — ${fault.status}`
    case 'slow':
      return `жауап ${fault.seconds} секундта толық келмеді`
    case 'too-large':
      return `жауап көлемі ${fault.megabytes} МБ шегінен асады`
    case 'no-figure-data':
      return 'бұл мекенжайда диаграмма деректері жоқ'
    case 'other-figure':
      return `ондағы деректер басқа диаграммаға арналған: ${fault.figure}`
    case 'other-version':
      return `ондағы деректердің нұсқасы — ${fault.version}`
    case 'too-new':
      return 'ондағы деректерге диаграмманың жаңарақ нұсқасы керек'
    case 'faulty':
      return 'ондағы деректерде қате бар'
  }
}
