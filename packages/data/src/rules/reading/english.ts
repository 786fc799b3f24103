// English says “a” for one before a scale or a unit (a hundred, a year), and nowhere else as a number.
import { day, hour, month, percent, phrases, times, week, year, type Lexicon } from './lexicon.ts'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

export const english: Lexicon = {
  language: 'en',
  decimalMark: '.',
  numerals: new Map<string, number>([
    ...`${units} seventeen eighteen nineteen`.split(' ').map((word, index) => [word, index] as const),
    ...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
    ['none', 0],
  ]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
  ]),
  articles: new Set(['a', 'an']),
  oneMore: new Set(['another']),
  joiners: new Set(['and']),
  nothing: phrases('not one, no one, no case, no cases, no judgments, no sentences, no persons, no people'),
  halves: phrases('and a half, ½'),
  halfOf: phrases('half a, half an, half'),
  halfUnits: new Map(),
  rangeWords: new Set(['to', 'or', 'and']),
  units: new Map([
    ['year', year],
    ['years', year],
    ['month', month],
    ['months', month],
    ['week', week],
    ['weeks', week],
    ['day', day],
    ['days', day],
    ['hour', hour],
    ['hours', hour],
    ['fold', times],
    ['times', times],
    ['percent', percent],
    ['%', percent],
  ]),
  timesEndings: ['fold'],
  fewer: new Set(['smaller', 'fewer', 'less', 'lower']),
  before: new Map([
    ['about', phrases('about, around, approximately, approx, roughly, some, close to')],
    ['almost', phrases('almost, nearly, just under')],
    ['just_over', phrases('just over, just above, slightly over, slightly more than, a little over')],
    ['more_than', phrases('more than, over, above, upwards of')],
    ['less_than', phrases('less than, fewer than, under, below')],
    ['at_least', phrases('at least, no less than, no fewer than, not less than, not fewer than')],
    ['at_most', phrases('at most, no more than, not more than, a maximum of')],
    ['up_to', phrases('up to')],
    ['range', phrases('between')],
  ]),
  alone: new Map([
    ['dozens', phrases('dozens, few dozen, several dozen')],
    ['hundreds', phrases('hundreds, few hundred, several hundred')],
    ['all', phrases('all, every')],
    ['increase', phrases('increase, increased, rose, risen, grew, grown')],
  ]),
}
