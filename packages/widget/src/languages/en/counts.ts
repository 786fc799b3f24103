// What is said of counts in English.
import type { CountWords } from '../counts-words.ts'
import { countOf, heading, list, unitNames, yearSpan } from './grammar.ts'

export const counts: CountWords = {
  amount: countOf,
  years: yearSpan,
  units: unitNames,
  partYear: 'year not over',
  notes: {
    cases:
      'A case is neither a person nor a conviction. The articles cover any foreign conflict and any side, so these counts do not say for which side anyone fought.',
    counters:
      'Each counter counts in its own way. Their figures stand side by side and are never added, averaged or used to fill each other’s gaps.',
    missing: '“No figure found” means that there is none in the sources consulted. It does not mean zero.',
  },
  chartNotes: {
    scale: 'All bars are on one scale of cases. What is counted in another unit has no bar.',
    partYear: 'Hatched: the year was not over when the cases were counted, so its full figure is not known.',
    bound:
      'Where a source gives only a bound, the bar is filled as far as is certain; a dashed edge or an arrow shows that the true number lies elsewhere.',
    approximate: 'A dashed bar stands for a number that its source rounds.',
  },
  legend: {
    lead: (counters) => list(counters),
    partYear: (counters) =>
      counters.length > 1 ? 'Year not over when counted' : `${counters.join()}, year not over when counted`,
    rival: (counters) =>
      counters.length > 1 ? `Other counts, left to right: ${counters.join(', ')}` : counters.join(),
    bound: 'Only a bound is known',
    approximate: 'Rounded by the source',
  },
  table: {
    columns: {
      article: 'Article',
      year: 'Year',
      counter: 'Whose figure',
      remark: 'Remarks',
      stated: 'Stated',
      words: 'Source’s words',
      source: 'Source',
    },
    remarks: { lead: 'leading count', rival: 'another count', partYear: 'year not over when counted' },
  },
  point: {
    where: (article, span) =>
      `${heading(article)} (${article.title})${span === null ? '' : `, ${yearSpan(span)}`}`,
    counter: (name) => `Whose figure: ${name}`,
    asOf: (asOf) => `Stated: ${asOf}`,
    rival: 'Another count: it stands beside the leading one and is not added to it.',
    partYear: 'The year was not over when this was counted.',
  },
}
