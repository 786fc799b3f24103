// What the element itself says in English.
import type { Accepted, ElementWords, SourceFault } from '../element-words.ts'

export const element: ElementWords = {
  displayGroup: 'Show as',
  chart: 'Chart',
  table: 'Table',
  legend: 'Key to the marks',
  noEntry: 'none',
  chartRole: 'interactive chart',
  chartKeys: ({ home, end, enter, escape }) =>
    `Arrow keys go from point to point, ${home} and ${end} to the first and the last. ${enter} holds the details of a point open, ${escape} lets go.`,
  heldOpen: ({ tab, escape }) => `Held open: ${tab} goes to the source, ${escape} lets go.`,
  letGo: 'No longer held open.',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied.',
  citationNotCopied:
    'The browser did not allow the citation to be copied: it is in the details, to be copied by hand.',
  drawingFailed: 'The chart could not be drawn; the table holds the same figures.',
  problem({ attribute, value, accepted }) {
    return `The attribute ${attribute} cannot be “${value}”: it takes ${taken(accepted)}.`
  },
  sourceProblem({ value, fault, figure, major }) {
    return `The attribute src cannot be “${value}”: ${wrong(fault)}. It takes the address of figure data for ${figure}, version ${major}.x. The figures that came with the chart are shown.`
  },
}

function taken(accepted: Accepted): string {
  switch (accepted.kind) {
    case 'one-of':
      return `${accepted.values.length === 1 ? '' : 'one of '}${accepted.values.join(', ')}`
    case 'words':
      return `any of ${accepted.values.join(', ')}, or ${accepted.alone} alone`
    case 'year':
      return 'a year of four digits, such as 2025'
    case 'up-to-year':
      return `a year no later than ${accepted.year}`
  }
}

function wrong(fault: SourceFault): string {
  switch (fault.kind) {
    case 'no-address':
      return 'it is not a web address'
    case 'unreachable':
      return 'nothing could be fetched from there'
    case 'status':
      return `the server answered ${fault.status}`
    case 'slow':
      return `the answer was not complete after ${fault.seconds} seconds`
    case 'too-large':
      return `the answer is larger than ${fault.megabytes} MB`
    case 'no-figure-data':
      return 'there is no figure data at that address'
    case 'other-figure':
      return `the data there are for ${fault.figure}`
    case 'other-version':
      return `the data there are of version ${fault.version}`
    case 'too-new':
      return 'the data there need a newer version of the chart'
    case 'faulty':
      return 'the data there are faulty'
  }
}
