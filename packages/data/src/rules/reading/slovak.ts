// Slovak writes tens and units, and hundreds with them, in one word: dvadsaťpäť, stodvadsať.
import { day, hour, month, percent, phrases, times, week, words, year, type Lexicon } from './lexicon.ts'

type Forms = readonly (readonly [number, string])[]

/** Each number with its forms: nominative, then genitive (“od piatich do desiatich rokov”), the others, and of men. */
const units: Forms = [
  [1, 'jeden jedna jedno jedného jednej jednému jedným jednu'],
  [2, 'dva dve dvoch dvom dvoma dvaja'],
  [3, 'tri troch trom troma traja'],
  [4, 'štyri štyroch štyrom štyrmi štyria'],
  [5, 'päť piatich piatim piatimi piati'],
  [6, 'šesť šiestich šiestim šiestimi šiesti'],
  [7, 'sedem siedmich siedmim siedmimi siedmi'],
  [8, 'osem ôsmich ôsmim ôsmimi ôsmi'],
  [9, 'deväť deviatich deviatim deviatimi deviati'],
]

const teens: Forms = [
  [10, 'desať desiatich desiatim'],
  [11, 'jedenásť jedenástich'],
  [12, 'dvanásť dvanástich'],
  [13, 'trinásť trinástich'],
  [14, 'štrnásť štrnástich'],
  [15, 'pätnásť pätnástich'],
  [16, 'šestnásť šestnástich'],
  [17, 'sedemnásť sedemnástich'],
  [18, 'osemnásť osemnástich'],
  [19, 'devätnásť devätnástich'],
]

const tens: Forms = [
  [20, 'dvadsať dvadsiatich'],
  [30, 'tridsať tridsiatich'],
  [40, 'štyridsať štyridsiatich'],
  [50, 'päťdesiat päťdesiatich'],
  [60, 'šesťdesiat šesťdesiatich'],
  [70, 'sedemdesiat sedemdesiatich'],
  [80, 'osemdesiat osemdesiatich'],
  [90, 'deväťdesiat deväťdesiatich'],
]

const hundreds: Forms = [
  [100, 'sto'],
  [200, 'dvesto'],
  [300, 'tristo'],
  [400, 'štyristo'],
  [500, 'päťsto'],
  [600, 'šesťsto'],
  [700, 'sedemsto'],
  [800, 'osemsto'],
  [900, 'deväťsto'],
]

/** The nominative of the larger numbers with every form of the smaller ones behind it, in one word. */
function joined(larger: Forms, smaller: Forms): Forms {
  return larger.flatMap(([more, forms]) => {
    const [head = ''] = forms.split(' ')
    return words(smaller).map(([tail, less]) => [more + less, head + tail] as const)
  })
}

const belowHundred: Forms = [...units, ...teens, ...tens, ...joined(tens, units)]

export const slovak: Lexicon = {
  language: 'sk',
  decimalMark: ',',
  numerals: new Map(
    words([
      [0, 'nula nuly'],
      ...belowHundred,
      ...hundreds,
      ...joined(hundreds, belowHundred),
      [2000, 'dvetisíc'],
      [3000, 'tritisíc'],
      [4000, 'štyritisíc'],
      [5000, 'päťtisíc'],
    ]),
  ),
  scales: new Map(
    words([
      [100, 'stovka stovku'],
      [1000, 'tisíc tisíca tisíce tis'],
      [1_000_000, 'milión milióna milióny miliónov mil'],
    ]),
  ),
  articles: new Set(),
  oneMore: new Set(),
  joiners: new Set(['a']),
  nothing: phrases(
    'ani jeden, ani jedna, ani jedno, ani jedného, ani jednej, ani jednu, žiadny, žiadna, žiadne, žiadneho, žiadnej, žiadnych, nikto',
  ),
  halves: phrases('a pol, ½'),
  halfOf: phrases('pol'),
  halfUnits: new Map(words([[year, 'polrok polroka']])),
  rangeWords: new Set(['až', 'do', 'alebo', 'a']),
  // No form of “-ročný”: it tells an age as a rule.
  units: new Map(
    words([
      [year, 'rok roka roku roky rokov rokom'],
      [month, 'mesiac mesiaca mesiace mesiacov'],
      [week, 'týždeň týždňa týždne týždňov'],
      [day, 'deň dňa dni dní'],
      [hour, 'hodina hodiny hodín hodinu'],
      [times, 'krát'],
      [percent, 'percento percenta percent %'],
    ]),
  ),
  timesEndings: ['krát', 'násobne', 'násobný', 'násobná', 'násobok'],
  fewer: new Set(['menej', 'menší', 'menšia', 'nižší']),
  before: new Map([
    ['about', phrases('okolo, približne, asi, zhruba, cca')],
    ['almost', phrases('takmer, skoro')],
    ['just_over', phrases('niečo vyše, niečo cez, o niečo viac ako, o niečo viac než, mierne nad')],
    ['more_than', phrases('vyše, viac ako, viac než, nad')],
    ['less_than', phrases('menej ako, menej než, pod')],
    ['at_least', phrases('najmenej, prinajmenšom, minimálne, aspoň, nie menej ako, nie menej než')],
    ['at_most', phrases('najviac, nanajvýš, maximálne, nie viac ako, nie viac než')],
    ['up_to', phrases('až, do, až do')],
    ['range', phrases('medzi')],
  ]),
  alone: new Map([
    ['dozens', phrases('desiatky, desiatok, desiatkam')],
    ['hundreds', phrases('stovky, stoviek, stovkám')],
    ['all', phrases('všetci, všetky, všetkých, všetkým')],
    ['increase', phrases('nárast, vzrástol, vzrástla, vzrástlo, zvýšil, zvýšila, zvýšilo, zvýšený')],
  ]),
}
