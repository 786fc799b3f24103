// Turkmen: what it is held to.
import { exact, type LanguageCases } from './language-cases.ts'

const notRecruited = {
  country: 'KZ',
  counter: null,
  total: 3,
  origin: null,
  war: 'any',
  asOf: null,
  services: [],
  outcomes: [{ kind: 'acquitted', circumstance: null, count: 2 }],
  traits: [{ trait: null, service: 'not-recruited', count: 1 }],
} as const

export const tk: LanguageCases = {
  offences: { numbered: 'daşary ýurtlardaky ýaragly çaknyşyklara gatnaşmak', unnumbered: 'töhmet atmak' },

  amounts: [
    [exact(0), '0 jenaýat işi'],
    [exact(1), '1 jenaýat işi'],
    [exact(11_700), '11700 jenaýat işi'],
    [{ kind: 'about', nominal: 700 }, 'takmynan 700 jenaýat işi'],
    [{ kind: 'almost', nominal: 200, most: 199 }, '200-e golaý jenaýat işi (iň köp bolanda 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100-den sähelçe köp jenaýat işi (azyndan 101)'],
    [{ kind: 'at-least', least: 101 }, 'azyndan 101 jenaýat işi'],
    [{ kind: 'at-most', most: 50 }, 'iň köp bolanda 50 jenaýat işi'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 jenaýat işi'],
    [{ kind: 'words', words: 'dozens' }, 'onlarça jenaýat işi'],
    [{ kind: 'words', words: 'hundreds' }, 'ýüzlerçe jenaýat işi'],
    [{ kind: 'words', words: 'other' }, 'diňe söz bilen, san aýdylmaýar'],
    [{ kind: 'missing', reason: 'not-found' }, 'tapylmady'],
  ],
  bareAmounts: [
    [{ kind: 'almost', nominal: 200, most: 199 }, '200-e golaý (iň köp bolanda 199)'],
    [{ kind: 'just-over', nominal: 60, least: 61 }, '60-dan sähelçe köp (azyndan 61)'],
  ],
  units: [
    [17, 'judgments', '17 höküm'],
    [26, 'persons', '26 adam'],
    [26, 'not_stated', '26 (birligi görkezilmedik)'],
    // As the press calls a trial.
    [3, 'trials', '3 kazyýet seljermesi'],
  ],
  endings: [
    [1, '17 hökümden 1 sanysy: aklandy'],
    [6, '17 hökümden 6 sanysy: aklandy'],
  ],

  durations: [
    [6, '6 aý'],
    [60, '5 ýyl'],
    [80, '6 ýyl 8 aý'],
  ],
  terms: [
    [{ min: 54, max: 60 }, '4,5–5 ýyl'],
    [{ min: 60, max: 108 }, '5–9 ýyl'],
    [{ min: 80, max: 96 }, '6 ýyl 8 aý – 8 ýyl'],
    [{ min: 80, max: 80 }, '6 ýyl 8 aý'],
    [{ min: 6, max: 6 }, '6 aý'],
    [{ min: null, max: 108 }, '9 ýyla çenli'],
    [{ min: null, max: 54 }, '4 ýyl 6 aýa çenli'],
    [{ min: 60, max: null }, '5 ýyldan başlap'],
    [{ min: 6, max: null }, '6 aýdan başlap'],
    [{ min: null, max: null }, 'möhleti görkezilmedik'],
  ],
  quantities: [
    [{ min: null, max: 300 }, 'MCI', '300 aýlyk hasaplaýyş görkezijisine çenli'],
    [{ min: 200, max: null }, 'MCI', '200 aýlyk hasaplaýyş görkezijisinden başlap'],
    [{ min: null, max: 300 }, 'BRV', '300 binýatlyk hasaplaýyş möçberine çenli'],
    [{ min: 50, max: 100 }, 'BRV', '50–100 binýatlyk hasaplaýyş möçberi'],
    [{ min: null, max: 75 }, 'days', '75 gije-gündize çenli'],
    [{ min: null, max: 2 }, 'hours', '2 sagada çenli'],
    [{ min: 2, max: 2 }, 'hours', '2 sagat'],
    [{ min: null, max: 34_000 }, 'KZT', '34000 gazak teňňesine çenli'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 ýewro'],
    // A word in -o has no ending here that is written in one way only.
    [{ min: null, max: 25_810 }, 'EUR', 'iň köp bolanda 25810 ýewro'],
    [{ min: 25_810, max: null }, 'EUR', '25810 ýewrodan başlap'],
    [{ min: 1000, max: null }, 'RUB', '1000 rus rublyndan başlap'],
    [{ min: null, max: 6 }, 'times', '6 essä çenli'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: 8.6, max: null }, 'ratio', 'azyndan 8,6:1'],
    [{ min: null, max: null }, 'MCI', 'möçberi görkezilmedik'],
  ],

  dates: [
    ['2025', '2025-nji ýyl'],
    ['2026', '2026-njy ýyl'],
    ['2025-08', '2025-nji ýylyň awgusty'],
    ['2025-04', '2025-nji ýylyň apreli'],
    ['2026-03-04', '2026-njy ýylyň 4-nji marty'],
    ['2025-12-30', '2025-nji ýylyň 30-njy dekabry'],
    ['../2025', '2025-nji ýyl ýa-da ondan öň'],
    ['../2025-12-27', '2025-nji ýylyň 27-nji dekabry ýa-da ondan öň'],
    ['2022/..', '2022-nji ýyldan bäri'],
    ['2022-02/..', '2022-nji ýylyň fewralyndan bäri'],
    ['2025-04/..', '2025-nji ýylyň aprelinden bäri'],
    ['2022-02-24/..', '2022-nji ýylyň 24-nji fewralyndan bäri'],
    ['2014-07-03/2014-07-05', '2014-nji ýylyň 3-nji iýuly – 2014-nji ýylyň 5-nji iýuly'],
    ['2025-01~', 'takmynan 2025-nji ýylyň ýanwary'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ],
  inYear: [2014, '(2014-nji ýyl)'],
  years: [
    ['KZ', 2023, 2023, 'Gazagystan, 2023-nji ýyl'],
    ['KZ', 2023, 2026, 'Gazagystan, 2023–2026-njy ýyllar'],
    ['KZ', 2023, null, 'Gazagystan, 2023-nji ýyl we ondan soň'],
    ['KZ', null, 2025, 'Gazagystan, 2025-nji ýyl we ondan öň'],
    ['KZ', null, null, 'Gazagystan'],
  ],
  anyYears: 'islendik ýurt, islendik ýyl',

  articles: [
    [{}, 'heading', '172-nji madda'],
    [{ number: '169' }, 'under', '169-njy madda boýunça'],
    [{ number: null }, 'under', '«Töhmet atmak» boýunça'],
    [{ number: null }, 'heading', 'Töhmet atmak'],
    [{ number: '162-1' }, 'heading', '162-1-nji madda'],
    [{ number: '106', code: 'executive' }, 'heading', 'Jenaýat-ýerine ýetiriş kodeksiniň 106-njy maddasy'],
    [
      { number: '456', code: 'administrative' },
      'under',
      'Administratiw hukuk bozulmalary hakyndaky kodeksiň 456-njy maddasy boýunça',
    ],
  ],
  locators: [
    ['page 3, footnote 6', '3-nji sahypa, 6-njy bellik'],
    ['Article 162, part 2', '162-nji madda, 2-nji bölek'],
    ['the last part of Article 170', '170-nji maddanyň soňky bölegi'],
    ['Summary, page 9', 'Summary, 9-njy sahypa'],
  ],
  cited: 'Çeşme: A (B, 2020-nji ýyl): «page 3»',

  title: {
    told: 'Gazagystan, hasaplaryň birine görä: 2025-nji ýylda 172-nji madda boýunça 709 jenaýat işi (ýyl gutarmanka sanalan)',
    change: {
      up: ', 2024-nji ýyldakydan (166) köp',
      down: ', 2024-nji ýyldakydan (166) az',
      same: ', 2024-nji ýyldaky bilen deň',
      unsaid: '; 2024-nji ýylda — 166',
    },
  },
  titleWithoutFigure: {
    counters: { leading: '«Mediazona»', rival: 'Mažilisiň deputaty' },
    told: 'Gazagystan, hasaplaryň birine görä (Mažilisiň deputaty): 2023-nji ýylda 172-nji madda boýunça 23 jenaýat işi; 2022-nji we 2023-nji ýyllar üçin esasy hasapda («Mediazona») maglumat ýok',
  },
  lawChanged:
    'Gazagystanyň 2014-nji ýyldaky kodeksleri: azatlykdan mahrum etmegiň ýokarky çägi artdy (töhmet atmak — öň 12 ýyl, soň 20 ýyl)',
  noCounter: { told: /belli sanaýan ýok\.?$/ },

  sample: [
    // Of whom something is so, before how many.
    'Aýyplanýanlaryň 11 sanysy Russiýanyň Goranmak ministrliginde',
    'Hökümleriň 15 sanysy — ýönekeýleşdirilen tertipdäki aýyplaýyş hökümi',
    'gulluk edenlerden 1 sanysy 172-nji madda boýunça kazyýete çekilmändir',
    /saýlama, ýurduň statistikasy däl\.$/,
  ],
  sentences: [
    {
      tells: 'alike of those who were not recruited, among whom no one served',
      of: (tk) => tk.judgments.summary(notRecruited, false),
      has: ['Hökümleriň 2 sanysy — aklaýyş hökümi; gulluga alynmadyklardan 1 sanysy aýratyn aýdylýar.'],
    },
    {
      tells: 'of a change for an offence, and not for its sake: «töhmet atmak üçin» is “in order to slander”',
      of: (tk, { unnumbered: article }) => {
        const name = tk.penaltyTypes.imprisonment
        const measure = { kind: 'penalty', penalty: 'imprisonment', name, unit: 'months' } as const
        const change = { measure, article, before: 144, after: 240 }
        return tk.reform2014.summary('KZ', '2015-nji ýylyň 1-nji ýanwary', [change], 0)
      },
      never: [/atmak üçin/],
    },
    {
      tells: 'up to which day the law before held',
      of: (tk) => tk.reform2014.legend.before(tk.date('2014-12-31')),
      is: 'Öň: 2014-nji ýylyň 31-nji dekabryna çenli',
    },
    {
      tells: 'from which day the law after held',
      of: (tk) => tk.reform2014.legend.after(tk.date('2015-01-01')),
      is: 'Soň: 2015-nji ýylyň 1-nji ýanwaryndan başlap',
    },
    {
      tells: 'in a sentence too that a law was not in force yet',
      of: (tk) => {
        const reason = 'not-yet-law'
        return tk.cases.summary.gap({ counter: '«Mediazona»', years: [2013], reason, articles: null })
      },
      has: [/: madda ol wagt hereket etmeýärdi\.$/],
    },
  ],
  figures: [
    {
      tells: 'of a law that may no longer be in force that it may not, for Turkmenistan’s own',
      figure: 'sentence-norms',
      country: 'TM',
      part: 'title',
      is: 'Türkmenistan, 169-njy madda: şu gün hereket edýändigi görkezilmedik kanun tekstinde 3–8 ýyl we 5–10 ýyl göz öňünde tutulýar',
    },
  ],
  forbidden: [
    {
      because: 'an understanding is somebody’s: nobody had this one',
      words: /düşünildi/i,
      in: ['figures', 'decisions', 'words'],
    },
    {
      because: 'what has no number is not countless, which it also means',
      words: /sansyz/i,
      in: ['figures', 'words'],
    },
    {
      because: 'an observation is no supervision',
      words: /gözegçilik/i,
      in: ['figures', 'words'],
    },
    {
      because: 'what is for libel is not in order to slander',
      words: /atmak üçin/i,
      in: ['figures', 'words'],
    },
  ],
  wherever: [
    {
      because: 'who fights for whom is what a project says: «…söweşýär diýen raýatlar» say so of themselves',
      words: 'Russiýanyň tarapynda',
      in: 'figures',
      atLeast: 1,
      stands: /öz maglumatyna görä Russiýanyň tarapynda/,
    },
  ],

  unbroken: [
    ['5–9 ýyl azatlykdan mahrum etmek', '5_–_9~ýyl azatlykdan mahrum etmek'],
    ['172-nji madda boýunça 709 jenaýat işi', '172_-_nji~madda boýunça 709~jenaýat işi'],
    ['162-1-nji madda', '162_-_1_-_nji~madda'],
    ['200-e golaý iş', '200_-_e~golaý iş'],
    ['2025-nji ýylyň 27-nji dekabry', '2025_-_nji~ýylyň 27_-_nji~dekabry'],
    ['6 ýyl 8 aý – 8 ýyl', '6~ýyl 8~aý~–~8~ýyl'],
    ['2024-nji ýylda — 166, 2025-nji ýylda — 709', '2024_-_nji~ýylda~—~166, 2025_-_nji~ýylda~—~709'],
    ['öň 12 ýyl, soň 20 ýyl', 'öň~12~ýyl, soň~20~ýyl'],
    ['ondan soň 20 ýyl, «öň» diýip', 'ondan soň~20~ýyl, «öň» diýip'],
    ['bu adam hem däl, höküm hem däl', 'bu adam~hem~däl, höküm~hem~däl'],
    ['2022-nji we 2023-nji ýyllar', '2022_-_nji we 2023_-_nji~ýyllar'],
    ['700 ýa-da 709', '700 ýa-da 709'],
    ['2 gije-gündiz, «Wagner» HHK-da', '2~gije_-_gündiz, «Wagner» HHK_-_da'],
    ['hemmesi, hemişe', 'hemmesi, hemişe'],
  ],
}
