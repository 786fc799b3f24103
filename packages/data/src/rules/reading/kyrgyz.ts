// Kyrgyz writes the case of a number in digits without a hyphen (400дөн) and keeps the hyphen for dates (2025-жылы).
import {
  calendarYear,
  day,
  hour,
  month,
  percent,
  phrases,
  times,
  week,
  words,
  year,
  type Lexicon,
} from './lexicon.ts'

/** Each number as it stands inside a longer one, then counting persons (“three of them”). */
const open: readonly (readonly [number, string])[] = [
  [0, 'нөл'],
  [1, 'бир бирөө бирөөсү'],
  [2, 'эки экөө экөөсү'],
  [3, 'үч үчөө үчөөсү'],
  [4, 'төрт төртөө төртөөсү'],
  [5, 'беш бешөө бешөөсү'],
  [6, 'алты алтоо алтоосу'],
  [7, 'жети жетөө жетөөсү'],
  [8, 'сегиз'],
  [9, 'тогуз'],
  [10, 'он'],
  [20, 'жыйырма'],
  [30, 'отуз'],
  [40, 'кырк'],
  [50, 'элүү'],
  [60, 'алтымыш'],
  [70, 'жетимиш'],
  [80, 'сексен'],
  [90, 'токсон'],
]

/** From a number, and to it. */
const closed: readonly (readonly [number, string])[] = [
  [1, 'бирден бирге'],
  [2, 'экиден экиге'],
  [3, 'үчтөн үчкө'],
  [4, 'төрттөн төрткө'],
  [5, 'бештен бешке'],
  [6, 'алтыдан алтыга'],
  [7, 'жетиден жетиге'],
  [8, 'сегизден сегизге'],
  [9, 'тогуздан тогузга'],
  [10, 'ондон онго'],
  [20, 'жыйырмадан жыйырмага'],
  [30, 'отуздан отузга'],
  [40, 'кырктан кыркка'],
  [50, 'элүүдөн элүүгө'],
  [60, 'алтымыштан алтымышка'],
  [70, 'жетимиштен жетимишке'],
  [80, 'сексенден сексенге'],
  [90, 'токсондон токсонго'],
]

const closedScales: readonly (readonly [number, string])[] = [
  [100, 'жүздөн жүзгө'],
  [1000, 'миңден миңге'],
]

export const kyrgyz: Lexicon = {
  language: 'ky',
  decimalMark: ',',
  numerals: new Map(words([...open, ...closed])),
  scales: new Map(words([[100, 'жүз'], [1000, 'миң'], [1_000_000, 'миллион млн'], ...closedScales])),
  closing: new Set(words([...closed, ...closedScales]).map(([word]) => word)),
  tensTake: new Map([[10, 10]]),
  endings: new Set('га ге го гө ка ке ко кө дан ден дон дөн тан тен тон төн'.split(' ')),
  articles: new Set(),
  oneMore: new Set(),
  joiners: new Set(['жана']),
  nothing: phrases('бир дагы, бир да, эч бир, эч ким, эч кандай'),
  halves: phrases('жарым, ½'),
  halfOf: phrases('жарым'),
  halfUnits: new Map(),
  rangeWords: new Set(['же', 'жана', 'менен']),
  units: new Map(
    words([
      [year, 'жыл жылга жылдан жылды жылдык'],
      [calendarYear, 'жылы жылдын жылда жылдары'],
      // Not айлык: the monthly index of fines is no month.
      [month, 'ай айга айдан'],
      [week, 'апта аптага аптадан жума жумага жумадан'],
      [day, 'күн күнгө күндөн сутка суткага суткадан'],
      [hour, 'саат саатка сааттан'],
      [times, 'эсе эсеге'],
      [percent, 'пайыз пайызга пайыздан процент %'],
    ]),
  ),
  timesEndings: [],
  fewer: new Set(['аз', 'кем', 'төмөн']),
  before: new Map([
    ['about', phrases('болжол менен, болжолдуу, чамасы')],
    ['almost', phrases('дээрлик')],
    ['at_least', phrases('кеминде, эң кеминде, жок дегенде, эң аз дегенде')],
    ['at_most', phrases('эң көп дегенде, көп дегенде')],
  ]),
  after: new Map([
    ['about', phrases('чамалуу, чакты, жакын')],
    ['just_over', phrases('бир аз ашык, бир аз ашуун')],
    ['more_than', phrases('ашык, ашуун, ашыгыраак')],
    ['less_than', phrases('кем')],
    ['at_least', phrases('кем эмес, аз эмес')],
    ['at_most', phrases('ашпаган, көп эмес, ашык эмес')],
    ['up_to', phrases('чейин, чейинки, дейре')],
  ]),
  alone: new Map([
    ['dozens', phrases('ондогон')],
    ['hundreds', phrases('жүздөгөн')],
    ['all', phrases('бардык, бардыгы, баары')],
    ['increase', phrases('өстү, өскөн, көбөйдү, көбөйгөн')],
  ]),
}
