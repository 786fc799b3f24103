// Italian writes a number below a thousand in one word (duecentotrentuno), and the half after the unit.
import { day, hour, month, percent, phrases, times, week, words, year, type Lexicon } from './lexicon.ts'

const units =
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'
const belowTwenty = `${units} sedici diciassette diciotto diciannove`.split(' ')
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ')

/** Numbers below a hundred: the tens lose their vowel before another, and the last three and one change. */
function belowHundred(number: number): string[] {
  if (number === 0) return ['']
  if (number < 20) return [belowTwenty[number - 1] ?? '']
  const ten = tens[Math.floor(number / 10) - 2] ?? ''
  const unit = belowTwenty[(number % 10) - 1] ?? ''
  if (/^[uo]/u.test(unit)) {
    const cut = ten.slice(0, -1) + unit
    return unit === 'uno' ? [cut, cut.slice(0, -1)] : [cut]
  }
  return unit === 'tre' ? [`${ten}tré`, `${ten}tre`] : [ten + unit]
}

/** Numbers below a thousand. */
function spellings(number: number): string[] {
  const hundred = Math.floor(number / 100)
  if (hundred === 0) return belowHundred(number)
  const head = `${hundred === 1 ? '' : (belowTwenty[hundred - 1] ?? '')}cento`
  return belowHundred(number % 100).map((tail) => head + tail)
}

const oneTo999 = Array.from({ length: 999 }, (_, index) => index + 1)

export const italian: Lexicon = {
  language: 'it',
  decimalMark: ',',
  numerals: new Map([
    ...words([
      [0, 'zero'],
      [1, 'un una'],
    ]),
    ...oneTo999.flatMap((number) => spellings(number).map((word) => [word, number] as const)),
    ...oneTo999.flatMap((number) => spellings(number).map((word) => [`${word}mila`, number * 1000] as const)),
  ]),
  scales: new Map(
    words([
      [100, 'centinaio'],
      [1000, 'mille mila migliaio'],
      [1_000_000, 'milione milioni'],
    ]),
  ),
  elisions: new Map([
    ["un'", 'una'],
    ["d'", 'di'],
    ["l'", 'la'],
    ["all'", 'alla'],
    ["dall'", 'dalla'],
    ["dell'", 'della'],
    ["nell'", 'nella'],
  ]),
  articles: new Set(),
  oneMore: new Set(),
  joiners: new Set(['e']),
  nothing: phrases(
    'nessun, nessuno, nessuna, neanche un, neanche uno, neanche una, nemmeno un, nemmeno uno, nemmeno una, neppure un, neppure uno, neppure una',
  ),
  halves: phrases('e mezzo, e mezza, ½'),
  halfOf: phrases('mezzo, mezza'),
  halfUnits: new Map(),
  rangeWords: new Set(['a', 'ai', 'agli', 'o', 'e', 'i']),
  units: new Map(
    words([
      [year, 'anno anni'],
      [month, 'mese mesi'],
      [week, 'settimana settimane'],
      [day, 'giorno giorni'],
      [hour, 'ora ore'],
      [times, 'volta volte'],
      [percent, 'percento %'],
    ]),
  ).set('per cento', percent),
  timesEndings: [],
  fewer: new Set(['meno', 'minore', 'minori', 'inferiore']),
  before: new Map([
    ['about', phrases('circa, alla incirca, intorno a, approssimativamente, pressappoco')],
    ['almost', phrases('quasi, poco meno di')],
    ['just_over', phrases('poco più di, un po più di, poco oltre')],
    ['more_than', phrases('più di, oltre')],
    ['less_than', phrases('meno di, sotto')],
    ['at_least', phrases('almeno, non meno di, come minimo, un minimo di')],
    ['at_most', phrases('al massimo, non più di, un massimo di')],
    ['up_to', phrases('fino a, sino a')],
    ['range', phrases('tra, fra, tra i, fra i')],
  ]),
  alone: new Map([
    ['dozens', phrases('decine, dozzine')],
    ['hundreds', phrases('centinaia')],
    ['all', phrases('tutti, tutte')],
    ['increase', phrases('aumento, aumentato, aumentata, aumentati, aumentate, cresciuto, cresciuta')],
  ]),
}
