// Uzbek is written in two alphabets, at times in one text, and says “up to” with an ending: йилгача, yilgacha.
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

/** Each number in both alphabets, then counting persons or things. */
const open: readonly (readonly [number, string])[] = [
  [0, 'ноль нол nol'],
  [1, 'бир битта bir bitta'],
  [2, 'икки иккита ikki ikkita'],
  [3, 'уч учта uch uchta'],
  [4, "тўрт тўртта to'rt to'rtta"],
  [5, 'беш бешта besh beshta'],
  [6, 'олти олтита olti oltita'],
  [7, 'етти еттита yetti yettita'],
  [8, 'саккиз саккизта sakkiz sakkizta'],
  [9, "тўққиз тўққизта to'qqiz to'qqizta"],
  [10, "ўн ўнта o'n o'nta"],
  [20, 'йигирма йигирмата yigirma yigirmata'],
  [30, "ўттиз ўттизта o'ttiz o'ttizta"],
  [40, 'қирқ қирқта qirq qirqta'],
  [50, 'эллик элликта ellik ellikta'],
  [60, 'олтмиш олтмишта oltmish oltmishta'],
  [70, 'етмиш етмишта yetmish yetmishta'],
  [80, 'саксон саксонта sakson saksonta'],
  [90, "тўқсон тўқсонта to'qson to'qsonta"],
]

/** From a number, to it, and up to it. */
const closed: readonly (readonly [number, string])[] = [
  [1, 'бирдан бирга биргача birdan birga birgacha'],
  [2, 'иккидан иккига иккигача ikkidan ikkiga ikkigacha'],
  [3, 'учдан учга учгача uchdan uchga uchgacha'],
  [4, "тўртдан тўртга тўртгача to'rtdan to'rtga to'rtgacha"],
  [5, 'бешдан бешга бешгача beshdan beshga beshgacha'],
  [6, 'олтидан олтига олтигача oltidan oltiga oltigacha'],
  [7, 'еттидан еттига еттигача yettidan yettiga yettigacha'],
  [8, 'саккиздан саккизга саккизгача sakkizdan sakkizga sakkizgacha'],
  [9, "тўққиздан тўққизга тўққизгача to'qqizdan to'qqizga to'qqizgacha"],
  [10, "ўндан ўнга ўнгача o'ndan o'nga o'ngacha"],
  [20, 'йигирмадан йигирмага йигирмагача yigirmadan yigirmaga yigirmagacha'],
  [30, "ўттиздан ўттизга ўттизгача o'ttizdan o'ttizga o'ttizgacha"],
  [40, 'қирқдан қирққа қирққача qirqdan qirqqa qirqqacha'],
  [50, 'элликдан элликка элликкача ellikdan ellikka ellikkacha'],
  [60, 'олтмишдан олтмишга олтмишгача oltmishdan oltmishga oltmishgacha'],
  [70, 'етмишдан етмишга етмишгача yetmishdan yetmishga yetmishgacha'],
  [80, 'саксондан саксонга саксонгача saksondan saksonga saksongacha'],
  [90, "тўқсондан тўқсонга тўқсонгача to'qsondan to'qsonga to'qsongacha"],
]

const closedScales: readonly (readonly [number, string])[] = [
  [100, 'юздан юзга юзгача yuzdan yuzga yuzgacha'],
  [1000, 'мингдан мингга минггача mingdan mingga minggacha'],
]

const units: readonly (readonly [typeof year, string])[] = [
  [year, 'йил йилга йилдан йилгача йиллик yil yilga yildan yilgacha yillik'],
  [calendarYear, 'йили йилда йилги йилнинг yili yilda yilgi yilning'],
  // Not ойлик, oylik: the monthly wage that fines are counted in is no month.
  [month, 'ой ойга ойдан ойгача oy oyga oydan oygacha'],
  [week, 'ҳафта ҳафтага ҳафтадан ҳафтагача hafta haftaga haftadan haftagacha'],
  [day, 'кун кунга кундан кунгача сутка суткагача kun kunga kundan kungacha sutka sutkagacha'],
  [hour, 'соат соатга соатдан соатгача soat soatga soatdan soatgacha'],
  // Not баравари, baravari: “three hundred times the base value” is a number of base values.
  [times, 'баравар марта baravar barobar marta'],
  [percent, 'фоиз фоизга фоиздан фоизгача foiz foizga foizdan foizgacha %'],
]

const upTo = [
  ...words([...closed, ...closedScales]).map(([word]) => word),
  ...words(units).map(([word]) => word),
  ...'бараваригача миқдоригача нафаргача кишигача тагача гача'.split(' '),
  ...'baravarigacha miqdorigacha nafargacha kishigacha tagacha gacha'.split(' '),
].filter((word) => /(?:гача|қача|кача|gacha|qacha|kacha)$/u.test(word))

export const uzbek: Lexicon = {
  language: 'uz',
  decimalMark: ',',
  numerals: new Map(words([...open, ...closed])),
  scales: new Map(
    words([
      [100, 'юз юзта yuz yuzta'],
      [1000, 'минг мингта ming mingta'],
      [1_000_000, 'миллион млн million mln'],
      ...closedScales,
    ]),
  ),
  closing: new Set(words([...closed, ...closedScales]).map(([word]) => word)),
  tensTake: new Map([[10, 10]]),
  endings: new Set('та га дан ta ga dan'.split(' ')),
  articles: new Set(),
  oneMore: new Set(),
  joiners: new Set(['ва', 'va']),
  nothing: phrases(
    'бирорта ҳам, бирор, бирорта, битта ҳам, ҳеч бир, ҳеч ким, ҳеч қандай, birorta ham, biror, birorta, bitta ham, hech bir, hech kim, hech qanday',
  ),
  halves: phrases('ярим, yarim, ½'),
  halfOf: phrases('ярим, yarim'),
  halfUnits: new Map(),
  rangeWords: new Set(['ёки', 'ва', 'билан', 'yoki', 'va', 'bilan']),
  units: new Map(words(units)),
  timesEndings: [],
  fewer: new Set(['кам', 'оз', 'kam', 'oz']),
  before: new Map([
    ['about', phrases('тахминан, қарийб, taxminan, qariyb')],
    ['almost', phrases('деярли, deyarli')],
    ['at_least', phrases('камида, энг камида, kamida, eng kamida')],
    ['at_most', phrases("кўпи билан, энг кўпи билан, ko'pi bilan, eng ko'pi bilan")],
  ]),
  after: new Map([
    ['about', phrases('яқин, чамаси, yaqin, chamasi')],
    ['more_than', phrases("ортиқ, зиёд, кўпроқ, ortiq, ziyod, ko'proq")],
    ['less_than', phrases('кам, kam, камроқ, kamroq')],
    ['at_least', phrases("кам бўлмаган, кам эмас, kam bo'lmagan, kam emas")],
    [
      'at_most',
      phrases("ортиқ бўлмаган, кўп бўлмаган, ортиқ эмас, ortiq bo'lmagan, ko'p bo'lmagan, ortiq emas"),
    ],
    ['up_to', [...phrases('қадар, qadar'), ...upTo.map((word) => [word])]],
  ]),
  alone: new Map([
    ['dozens', phrases("ўнлаб, o'nlab")],
    ['hundreds', phrases('юзлаб, yuzlab')],
    ['all', phrases('барча, барчаси, ҳамма, ҳаммаси, barcha, barchasi, hamma, hammasi')],
    ['increase', phrases("ошди, ошган, кўпайди, ўсди, oshdi, oshgan, ko'paydi, o'sdi")],
  ]),
}
