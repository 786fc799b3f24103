// Kazakh puts “from” and “up to” behind the number: the first as a case, the second as a word of its own.
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
  [1, 'бір біреу біреуі'],
  [2, 'екі екеу екеуі'],
  [3, 'үш үшеу үшеуі'],
  [4, 'төрт төртеу төртеуі'],
  [5, 'бес бесеу бесеуі'],
  [6, 'алты алтау алтауы'],
  [7, 'жеті жетеу жетеуі'],
  [8, 'сегіз'],
  [9, 'тоғыз'],
  [10, 'он'],
  [20, 'жиырма'],
  [30, 'отыз'],
  [40, 'қырық'],
  [50, 'елу'],
  [60, 'алпыс'],
  [70, 'жетпіс'],
  [80, 'сексен'],
  [90, 'тоқсан'],
]

/** From a number, and to it. */
const closed: readonly (readonly [number, string])[] = [
  [1, 'бірден бірге'],
  [2, 'екіден екіге'],
  [3, 'үштен үшке'],
  [4, 'төрттен төртке'],
  [5, 'бестен беске'],
  [6, 'алтыдан алтыға'],
  [7, 'жетіден жетіге'],
  [8, 'сегізден сегізге'],
  [9, 'тоғыздан тоғызға'],
  [10, 'оннан онға'],
  [20, 'жиырмадан жиырмаға'],
  [30, 'отыздан отызға'],
  [40, 'қырықтан қырыққа'],
  [50, 'елуден елуге'],
  [60, 'алпыстан алпысқа'],
  [70, 'жетпістен жетпіске'],
  [80, 'сексеннен сексенге'],
  [90, 'тоқсаннан тоқсанға'],
]

const closedScales: readonly (readonly [number, string])[] = [
  [100, 'жүзден жүзге'],
  [1000, 'мыңнан мыңға'],
]

export const kazakh: Lexicon = {
  language: 'kk',
  decimalMark: ',',
  numerals: new Map(words([...open, ...closed])),
  scales: new Map(words([[100, 'жүз'], [1000, 'мың'], [1_000_000, 'миллион млн'], ...closedScales])),
  closing: new Set(words([...closed, ...closedScales]).map(([word]) => word)),
  tensTake: new Map([[10, 10]]),
  endings: new Set('ға ге қа ке на не дан ден тан тен нан нен'.split(' ')),
  articles: new Set(),
  oneMore: new Set(),
  joiners: new Set(['және']),
  nothing: phrases('бірде - бір, бірде бір, бір де бір, ешбір, ешкім, ешқандай'),
  halves: phrases('жарым, ½'),
  halfOf: phrases('жарты, жарым'),
  halfUnits: new Map(),
  rangeWords: new Set(['немесе', 'және', 'мен', 'бен', 'пен']),
  units: new Map(
    words([
      [year, 'жыл жылға жылдан жылды жылдық'],
      [calendarYear, 'жылы жылғы жылдың жылда жылдары'],
      // Not айлық: the monthly calculation index is no month.
      [month, 'ай айға айдан'],
      [week, 'апта аптаға аптадан'],
      [day, 'күн күнге күннен тәулік тәулікке тәуліктен'],
      [hour, 'сағат сағатқа сағаттан'],
      [times, 'есе есеге есеге'],
      [percent, 'пайыз пайызға пайыздан %'],
    ]),
  ),
  timesEndings: [],
  fewer: new Set(['аз', 'кем', 'төмен']),
  before: new Map([
    ['about', phrases('шамамен, жуықтап, жобамен')],
    ['almost', phrases('дерлік')],
    ['at_least', phrases('кемінде, ең кемі, ең аз дегенде, кем дегенде')],
    ['at_most', phrases('ең көбі, ең көп дегенде, көп дегенде')],
  ]),
  after: new Map([
    ['about', phrases('жуық, шамалы, шақты, жақын')],
    ['almost', phrases('дерлік, таяу, тарта')],
    ['just_over', phrases('сәл астам, сәл артық')],
    ['more_than', phrases('астам, артық')],
    ['less_than', phrases('кем')],
    ['at_least', phrases('кем емес, аз емес, кем болмайтын')],
    ['at_most', phrases('аспайтын, көп емес, артық емес')],
    ['up_to', phrases('дейін, дейінгі, шейін, шейінгі')],
  ]),
  alone: new Map([
    ['dozens', phrases('ондаған')],
    ['hundreds', phrases('жүздеген')],
    ['all', phrases('барлық, барлығы, бәрі')],
    ['increase', phrases('өсті, өскен, артты, артқан, көбейді, көбейген')],
  ]),
}
