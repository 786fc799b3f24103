// Tajik: what it is held to.
import { exact, type LanguageCases } from './language-cases.ts'

const torture = {
  measure: { kind: 'penalty', penalty: 'imprisonment', name: 'маҳрум сохтан аз озодӣ', unit: 'months' },
  article: { country: 'KZ', number: null, code: 'criminal', title: 'шиканҷа' },
  before: 120,
  after: 144,
} as const

const sample = {
  country: 'KZ',
  counter: '«Медиазона»',
  origin: 'handed-over',
  total: 17,
  war: 'any',
  asOf: null,
  services: [{ service: 'wagner-pmc', count: 17, among: [] }],
  outcomes: [
    { kind: 'convicted', circumstance: null, count: 16 },
    { kind: 'discontinued', circumstance: 'closed-after-death', count: 1 },
  ],
  traits: [{ trait: 'wagner-pmc-not-under-172', count: 1, service: 'wagner-pmc' }],
} as const

export const tg: LanguageCases = {
  offences: { numbered: 'иштирок дар низоъҳои мусаллаҳонаи хориҷӣ', unnumbered: 'тӯҳмат' },

  amounts: [
    [exact(0), '0 парванда'],
    [exact(1), '1 парванда'],
    [exact(11_700), '11700 парванда'],
    [{ kind: 'about', nominal: 700 }, 'тақрибан 700 парванда'],
    [{ kind: 'almost', nominal: 200, most: 199 }, 'қариб 200 парванда (на бештар аз 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, 'каме бештар аз 100 парванда (на камтар аз 101)'],
    [{ kind: 'at-least', least: 101 }, 'на камтар аз 101 парванда'],
    [{ kind: 'at-most', most: 50 }, 'на бештар аз 50 парванда'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 парванда'],
    [{ kind: 'words', words: 'dozens' }, 'даҳҳо парванда'],
    [{ kind: 'words', words: 'hundreds' }, 'садҳо парванда'],
    [{ kind: 'words', words: 'other' }, 'танҳо бо калимаҳо, бе рақам'],
    [{ kind: 'missing', reason: 'not-found' }, 'рақам ёфт нашуд'],
  ],
  bareAmounts: [
    [{ kind: 'almost', nominal: 200, most: 199 }, 'қариб 200 (на бештар аз 199)'],
    [{ kind: 'words', words: 'dozens' }, 'даҳҳо'],
  ],
  units: [
    [26, 'persons', '26 нафар'],
    [26, 'not_stated', '26 (воҳид нишон дода нашудааст)'],
  ],
  endings: [
    [1, '1 аз 17 ҳукм: ҳукми сафедкунӣ'],
    [2, '2 аз 17 ҳукм: ҳукми сафедкунӣ'],
  ],

  durations: [
    [6, '6 моҳ'],
    [60, '5 сол'],
    [80, '6 солу 8 моҳ'],
  ],
  terms: [
    [{ min: 54, max: 60 }, '4,5–5 сол'],
    [{ min: 60, max: 108 }, '5–9 сол'],
    [{ min: 80, max: 96 }, '6 солу 8 моҳ – 8 сол'],
    [{ min: 80, max: 80 }, '6 солу 8 моҳ'],
    [{ min: 6, max: 6 }, '6 моҳ'],
    [{ min: null, max: 108 }, 'то 9 сол'],
    [{ min: null, max: 54 }, 'то 4 солу 6 моҳ'],
    [{ min: 60, max: null }, 'аз 5 сол'],
    [{ min: null, max: null }, 'муҳлат нишон дода нашудааст'],
  ],
  quantities: [
    [{ min: null, max: 300 }, 'MCI', 'то 300 нишондиҳандаи моҳонаи ҳисобӣ'],
    [{ min: null, max: 75 }, 'days', 'то 75 шабонарӯз'],
    [{ min: 2, max: 2 }, 'hours', '2 соат'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 евро'],
    [{ min: 1000, max: null }, 'RUB', 'аз 1000 рубли русӣ'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: null, max: null }, 'MCI', 'андоза нишон дода нашудааст'],
  ],

  dates: [
    ['2025', 'соли 2025'],
    ['2025-08', 'августи соли 2025'],
    ['2026-05-04', '4 майи соли 2026'],
    ['../2025-12-27', 'на дертар аз 27 декабри соли 2025'],
    ['2022/..', 'аз соли 2022 инҷониб'],
    ['2022-02/..', 'аз феврали соли 2022 инҷониб'],
    ['2014-07-03/2014-07-05', 'аз 3 июли соли 2014 то 5 июли соли 2014'],
    ['2025-01~', 'тақрибан январи соли 2025'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ],
  inYear: [2014, 'дар соли 2014'],
  years: [
    ['KZ', 2023, 2023, 'Қазоқистон, соли 2023'],
    ['KZ', 2023, 2025, 'Қазоқистон, солҳои 2023–2025'],
    ['KZ', 2023, null, 'Қазоқистон, соли 2023 ва баъд аз он'],
    ['KZ', null, 2025, 'Қазоқистон, соли 2025 ва пеш аз он'],
    ['KZ', null, null, 'Қазоқистон'],
  ],
  anyYears: 'кишвари дилхоҳ, соли дилхоҳ',

  articles: [
    // One that was put in later is numbered as the press of Tajikistan does.
    [{ country: 'TJ', number: '401-1' }, 'heading', 'Моддаи 401(1)'],
    [{ country: 'TJ', number: '401-1' }, 'under', 'аз рӯи моддаи 401(1)'],
    [{ country: 'TJ', number: '401' }, 'heading', 'Моддаи 401'],
    [{ number: null }, 'under', 'аз рӯи моддаи «Тӯҳмат»'],
    [{ number: null }, 'heading', 'Тӯҳмат'],
    [{ number: '106', code: 'executive' }, 'heading', 'Моддаи 106-и Кодекси иҷрои ҷазои ҷиноятӣ'],
    [
      { number: '456', code: 'administrative' },
      'under',
      'аз рӯи моддаи 456-и Кодекси ҳуқуқвайронкунии маъмурӣ',
    ],
    // Its own capitals.
    [{ title: 'ҷалби шаҳрвандон' }, 'title', 'Ҷалби шаҳрвандон'],
    [{ title: 'ғайриқонунӣ убур кардани сарҳад' }, 'title', 'Ғайриқонунӣ убур кардани сарҳад'],
  ],
  locators: [
    ['page 3, footnote 5', 'саҳифаи 3, эзоҳи 5'],
    ['Article 162, part 2', 'моддаи 162, қисми 2'],
    ['the last part of Article 170', 'қисми охирини моддаи 170'],
    ['Summary, page 3', 'Summary, саҳифаи 3'],
  ],
  cited: 'Сарчашма: A (B, соли 2020): «page 3»',

  title: {
    told: 'Қазоқистон, тибқи яке аз ҳисобҳо: 709 парвандаи ҷиноятӣ аз рӯи моддаи 172 дар соли 2025 (пеш аз анҷоми сол шумурда шудааст)',
    change: {
      up: ', бештар аз соли 2024 (166)',
      down: ', камтар аз соли 2024 (166)',
      same: ', баробари соли 2024',
      unsaid: '; дар соли 2024 — 166',
    },
  },
  titleWithoutFigure: {
    counters: { leading: '«Медиазона»', rival: 'вакили Мажилис' },
    told: 'Қазоқистон, тибқи яке аз ҳисобҳо (вакили Мажилис): 23 парвандаи ҷиноятӣ аз рӯи моддаи 172 дар соли 2023; барои солҳои 2022 ва 2023 дар ҳисоби асосӣ («Медиазона») рақам нест',
  },
  // By «аз … ба», as «аз … то» would be a penalty with two ends.
  lawChanged:
    'Кодексҳои соли 2014-и Қазоқистон: ҳадди болоии маҳрум сохтан аз озодӣ барои тӯҳмат аз 12 ба 20 сол боло рафт',
  noCounter: { told: /маълум нест, ки касе шумурда бошад\.?$/ },

  sample: [
    /^Қазоқистон: 17 ҳукм вобаста ба ҷанг дар Украина, ки ба рӯзноманигорон /,
    /Ин интихоба аст, на омори кишвар\.$/,
  ],
  sentences: [
    {
      tells: 'a change of the law by «аз … ба»',
      of: (tg) => tg.reform2014.title('KZ', [torture]),
      is: 'Кодексҳои соли 2014-и Қазоқистон: ҳадди болоии маҳрум сохтан аз озодӣ барои шиканҷа аз 10 ба 12 сол боло рафт',
    },
    {
      tells: 'a change from years and months in both units',
      of: (tg) => tg.reform2014.title('KZ', [{ ...torture, before: 54 }]),
      has: ['аз 4 солу 6 моҳ ба 12 сол'],
    },
    {
      tells: 'a change for less as such',
      of: (tg) => tg.reform2014.title('KZ', [{ ...torture, before: 144, after: 120 }]),
      has: [/поён рафт$/],
    },
    {
      tells: 'how many articles a code has otherwise, and of no article that it changed',
      of: (tg) => {
        const measure = { kind: 'subject', subject: 'articles-in-criminal-code', unit: 'articles' } as const
        return tg.reform2014.summary('KZ', '2015', [{ measure, article: null, before: 393, after: 467 }], 0)
      },
      has: ['шумораи моддаҳои Кодекси ҷиноятӣ аз 393 ба 467 тағйир ёфт'],
    },
    {
      tells: 'of people with a verb of their number',
      of: (tg) => tg.judgments.outcome({ kind: 'convicted', circumstance: null, count: 15 }).value,
      is: '15 нафар маҳкум шудаанд',
    },
    {
      tells: 'of one person with a verb of one',
      of: (tg) => tg.judgments.outcome({ kind: 'convicted', circumstance: null, count: 1 }).value,
      is: '1 нафар маҳкум шудааст',
    },
    {
      tells: 'of one who was not recruited with a verb of one',
      of: (tg) => tg.judgments.service({ service: 'not-recruited', count: 1, among: [] }).value,
      is: '1 нафар умуман ҷалб нашудааст',
    },
    {
      tells: 'of judgments only, of one that closed a case among them',
      of: (tg) => tg.judgments.title(sample),
      has: [/: 16 ҳукми айбдоркунӣ ва 1 ҳукм дар бораи қатъи парванда бинобар фавти судшаванда$/],
    },
    {
      tells: 'what is no outcome of those whom it is said of, so that outcomes add up to their total',
      of: (tg) => tg.judgments.summary(sample, false),
      has: [
        'бинобар фавти судшаванда; аз онҳое, ки дар ширкати хусусии низомии «Вагнер» хизмат кардаанд, 1 нафар на аз рӯи моддаи 172 суд шудааст.',
      ],
    },
  ],
  figures: [],
  forbidden: [
    { because: 'its alphabet has none of these', words: /[цщыь]/iu, in: ['figures', 'words'] },
    {
      because: 'a decision does something with words, and tells no understanding that nobody had',
      words: /фаҳмида|хонда шуда?аст/,
      in: ['decisions'],
    },
  ],
  wherever: [],

  unbroken: [
    ['5–9 сол маҳрум сохтан аз озодӣ', '5_–_9~сол маҳрум сохтан аз озодӣ'],
    ['аз рӯи моддаи 172 дар соли 2025', 'аз рӯи моддаи~172 дар соли~2025'],
    ['моддаи 106-и Кодекс', 'моддаи~106_-_и Кодекс'],
    ['27 декабри соли 2025', '27~декабри~соли~2025'],
    ['6 солу 8 моҳ – 8 сол', '6~солу~8~моҳ~– 8~сол'],
    ['аз 12 ба 20 сол', 'аз~12~ба~20~сол'],
    ['709 парвандаи ҷиноятӣ, 26 нафар', '709~парвандаи ҷиноятӣ, 26~нафар'],
    ['Як варақ — як ҳукм, на меъёр', 'Як варақ~— як ҳукм, на~меъёр'],
    ['35 ҳуҷҷат, солҳои 2024 ва 2025', '35~ҳуҷҷат, солҳои~2024 ва 2025'],
    ['ба назар', 'ба назар'],
  ],
}
