// What the element itself says in Turkmen.
import type { Accepted, ElementWords, SourceFault } from '../element-words.ts'
import { yearsOf } from './grammar.ts'

export const element: ElementWords = {
  displayGroup: 'Görnüşi',
  chart: 'Diagramma',
  table: 'Tablisa',
  legend: 'Şertli belgiler',
  noEntry: 'ýok',
  chartRole: 'interaktiw diagramma',
  chartKeys: ({ home, end, enter, escape }) =>
    `Peýkamly düwmeler nokatdan nokada, ${home} we ${end} ilkinji we soňky nokada geçirýär. ${enter} nokadyň düşündirişini açyk saklaýar, ${escape} ony goýberýär.`,
  heldOpen: ({ tab, escape }) =>
    `Düşündiriş açyk dur: ${tab} çeşmä geçirýär, ${escape} düşündirişi goýberýär.`,
  letGo: 'Düşündiriş indi açyk saklanmaýar.',
  copyCitation: 'Salgylanmany göçürip almak',
  citationCopied: 'Salgylanma göçürip alyndy.',
  citationNotCopied:
    'Brauzer salgylanmany göçürip almaga rugsat bermedi: ol düşündirişde dur, ony el bilen göçürip alyp bolýar.',
  drawingFailed: 'Diagrammany çyzyp bolmady; şol maglumatlaryň özi tablisada bar.',
  problem({ attribute, value, accepted }) {
    return `${attribute} atributy «${value}» bahasyny kabul etmeýär. Kabul edilýän bahalar: ${taken(accepted)}.`
  },
  sourceProblem({ value, fault, figure, major }) {
    return `src atributy «${value}» bahasyny kabul etmeýär: ${wrong(fault)}. Oňa ${figure} maglumatlarynyň (${major}.x wersiýasy) salgysy gerek. Diagramma bilen bile gelen maglumatlar görkezilýär.`
  },
}

function taken(accepted: Accepted): string {
  switch (accepted.kind) {
    case 'one-of':
      return accepted.values.join(', ')
    case 'words':
      return `${accepted.values.join(', ')} (islendigi, islendik tertipde) ýa-da diňe ${accepted.alone}`
    case 'year':
      return 'dört belgili ýyl, meselem, 2025'
    case 'up-to-year':
      return `${yearsOf([accepted.year])} ýa-da ondan öňki ýyl`
  }
}

function wrong(fault: SourceFault): string {
  switch (fault.kind) {
    case 'no-address':
      return 'bu web salgysy däl'
    case 'unreachable':
      return 'bu salgydan hiç zat alyp bolmady'
    case 'status':
      return `serweriň jogaby — ${fault.status}`
    case 'slow':
      return `jogap ${fault.seconds} sekuntda doly gelmedi`
    case 'too-large':
      return `jogabyň göwrümi ${fault.megabytes} MB-dan uly`
    case 'no-figure-data':
      return 'bu salgyda diagrammanyň maglumatlary ýok'
    case 'other-figure':
      return `ol ýerdäki maglumatlar başga diagramma üçin: ${fault.figure}`
    case 'other-version':
      return `ol ýerdäki maglumatlaryň wersiýasy — ${fault.version}`
    case 'too-new':
      return 'ol ýerdäki maglumatlara diagrammanyň has täze wersiýasy gerek'
    case 'faulty':
      return 'ol ýerdäki maglumatlarda ýalňyşlyk bar'
  }
}
