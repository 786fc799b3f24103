// Uzbek: what it is held to.
import { exact, type LanguageCases } from './language-cases.ts'

export const uz: LanguageCases = {
  offences: { numbered: 'xorijdagi qurolli mojarolarda ishtirok etish', unnumbered: 'tuhmat' },

  // Things are counted with «ta», people with «nafar».
  amounts: [
    [exact(0), '0 ta jinoyat ishi'],
    [exact(1), '1 ta jinoyat ishi'],
    [exact(11_700), '11700 ta jinoyat ishi'],
    [{ kind: 'about', nominal: 700 }, 'taxminan 700 ta jinoyat ishi'],
    [{ kind: 'almost', nominal: 200, most: 199 }, 'deyarli 200 ta jinoyat ishi (koʻpi bilan 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100 dan sal ortiq jinoyat ishi (kamida 101)'],
    [{ kind: 'at-least', least: 101 }, 'kamida 101 ta jinoyat ishi'],
    [{ kind: 'at-most', most: 50 }, 'koʻpi bilan 50 ta jinoyat ishi'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 ta jinoyat ishi'],
    [{ kind: 'words', words: 'dozens' }, 'oʻnlab jinoyat ishi'],
    [{ kind: 'words', words: 'hundreds' }, 'yuzlab jinoyat ishi'],
    [{ kind: 'words', words: 'other' }, 'faqat soʻz bilan, sonsiz'],
    [{ kind: 'missing', reason: 'not-found' }, 'topilmadi'],
  ],
  bareAmounts: [
    [{ kind: 'almost', nominal: 200, most: 199 }, 'deyarli 200 (koʻpi bilan 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100 dan sal ortiq (kamida 101)'],
    [{ kind: 'words', words: 'dozens' }, 'oʻnlab'],
  ],
  units: [
    [17, 'judgments', '17 ta hukm'],
    [26, 'persons', '26 nafar shaxs'],
    [26, 'not_stated', '26 (birligi koʻrsatilmagan)'],
  ],
  endings: [
    [1, '17 ta hukmdan 1 tasi: oqlov hukmi'],
    [6, '17 ta hukmdan 6 tasi: oqlov hukmi'],
  ],

  durations: [
    [6, '6 oy'],
    [60, '5 yil'],
    [80, '6 yil 8 oy'],
  ],
  terms: [
    [{ min: 54, max: 60 }, '4,5–5 yil'],
    [{ min: 60, max: 108 }, '5–9 yil'],
    [{ min: 80, max: 96 }, '6 yil 8 oy – 8 yil'],
    [{ min: 80, max: 80 }, '6 yil 8 oy'],
    [{ min: 6, max: 6 }, '6 oy'],
    [{ min: null, max: 108 }, '9 yilgacha'],
    [{ min: null, max: 54 }, '4 yil 6 oygacha'],
    [{ min: 60, max: null }, '5 yildan boshlab'],
    [{ min: 6, max: null }, '6 oydan boshlab'],
    [{ min: null, max: null }, 'muddati koʻrsatilmagan'],
  ],
  quantities: [
    [{ min: null, max: 300 }, 'MCI', '300 oylik hisob koʻrsatkichigacha'],
    [{ min: 200, max: null }, 'MCI', '200 oylik hisob koʻrsatkichidan boshlab'],
    // As the code of Uzbekistan sets fines: in multiples.
    [{ min: null, max: 300 }, 'BRV', 'BHMning 300 baravarigacha'],
    [{ min: 50, max: 100 }, 'BRV', 'BHMning 50–100 baravari'],
    [{ min: null, max: 75 }, 'days', '75 sutkagacha'],
    [{ min: 2, max: 2 }, 'hours', '2 soat'],
    [{ min: null, max: 34_000 }, 'KZT', '34000 tengegacha'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 yevro'],
    [{ min: 1000, max: null }, 'RUB', '1000 Rossiya rublidan boshlab'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: null, max: null }, 'MCI', 'miqdori koʻrsatilmagan'],
  ],

  dates: [
    ['2025', '2025-yil'],
    ['2025-08', '2025-yil avgust'],
    ['2026-03-04', '2026-yil 4-mart'],
    ['../2025', '2025-yildan kechikmay'],
    ['../2025-08', '2025-yil avgustidan kechikmay'],
    ['../2025-12-27', '2025-yil 27-dekabrdan kechikmay'],
    ['2022/..', '2022-yildan beri'],
    ['2022-02/..', '2022-yil fevralidan beri'],
    ['2022-02-24/..', '2022-yil 24-fevraldan beri'],
    ['2014-07-03/2014-07-05', '2014-yil 3-iyul – 2014-yil 5-iyul'],
    ['2025-01~', 'taxminan 2025-yil yanvar'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ],
  inYear: [2014, '(2014-yil)'],
  years: [
    ['KZ', 2023, 2023, 'Qozogʻiston, 2023-yil'],
    ['KZ', 2023, 2025, 'Qozogʻiston, 2023–2025-yillar'],
    ['KZ', 2023, null, 'Qozogʻiston, 2023-yil va undan keyin'],
    ['KZ', null, 2025, 'Qozogʻiston, 2025-yil va undan oldin'],
    ['KZ', null, null, 'Qozogʻiston'],
  ],
  anyYears: 'istalgan mamlakat, istalgan yil',

  articles: [
    [{}, 'heading', '172-modda'],
    [{}, 'under', '172-modda boʻyicha'],
    [{ number: null }, 'under', '«Tuhmat» boʻyicha'],
    [{ number: null }, 'heading', 'Tuhmat'],
    // One that was put in later is written as its own code writes it.
    [{ number: '154-1', country: 'UZ' }, 'heading', '154¹-modda'],
    [{ number: '244-12', country: 'UZ' }, 'under', '244¹²-modda boʻyicha'],
    [{ number: '162-1' }, 'heading', '162-1-modda'],
    [{ number: '401-1', country: 'TJ' }, 'heading', '401-1-modda'],
    [{ number: '106', code: 'executive' }, 'heading', 'Jinoyat-ijroiya kodeksining 106-moddasi'],
    [
      { number: '456', code: 'administrative' },
      'under',
      'Maʼmuriy huquqbuzarliklar toʻgʻrisidagi kodeksning 456-moddasi boʻyicha',
    ],
  ],
  locators: [
    ['page 3, footnote 5', '3-bet, 5-izoh'],
    ['Article 162, part 2', '162-modda, 2-qism'],
    ['the last part of Article 170', '170-moddaning oxirgi qismi'],
    ['Summary, page 3', 'Summary, 3-bet'],
  ],
  cited: 'Manba: A (B, 2020-yil): «page 3»',

  title: {
    told: 'Qozogʻiston, hisoblardan biriga koʻra: 2025-yilda 172-modda boʻyicha 709 ta jinoyat ishi (yil tugashidan oldin sanalgan)',
    change: {
      up: ', 2024-yildagidan (166) koʻp',
      down: ', 2024-yildagidan (166) kam',
      same: ', 2024-yildagi bilan teng',
      unsaid: '; 2024-yilda — 166',
    },
  },
  titleWithoutFigure: {
    counters: { leading: '«Mediazona»', rival: 'Majilis deputati' },
    told: 'Qozogʻiston, hisoblardan biriga koʻra (Majilis deputati): 2023-yilda 172-modda boʻyicha 23 ta jinoyat ishi; 2022- va 2023-yillar uchun asosiy hisobda («Mediazona») maʼlumot yoʻq',
  },
  lawChanged:
    'Qozogʻistonning 2014-yilgi kodekslari: ozodlikdan mahrum qilish muddatining yuqori chegarasi koʻtarildi — tuhmat uchun oldin 12 yil, keyin 20 yil',
  noCounter: { told: /hisob yuritilgani maʼlum emas\.?$/, never: /sanagani nomaʼlum/ },

  sample: [
    // Of whom something is so, before how many.
    'Sudlanuvchilarning 11 nafari Rossiya Mudofaa vazirligi yoki unga aloqador',
    'Hukmlarning 15 tasi — soddalashtirilgan tartibdagi ayblov hukmi',
    'xizmat qilganlardan 1 nafari 172-modda boʻyicha sud qilinmagan',
    /tanlanma, mamlakat statistikasi emas\.$/,
  ],
  sentences: [
    {
      tells: 'of the limit of a fine as the limit of the fine',
      of: (uz, { unnumbered: article }) => {
        const measure = { kind: 'penalty', penalty: 'fine', name: uz.penaltyTypes.fine, unit: 'EUR' } as const
        return uz.reform2014.title('KZ', [{ measure, article, before: 4300, after: 43_000 }])
      },
      has: ['jarimaning yuqori chegarasi koʻtarildi'],
    },
    {
      tells: 'of marks that are numbered, not digital',
      of: (uz) => uz.events.noCause,
      has: [/^Raqamlangan belgilar/],
    },
    {
      tells: 'that somebody was not tried under an article as of a trial',
      of: (uz) => uz.judgments.trait('wagner-pmc-not-under-172', 'with'),
      is: '172-modda boʻyicha sud qilinmagan; qaysi modda ekani aytilmagan',
    },
  ],
  figures: [
    {
      tells: 'that texts of judgments were given to journalists, and makes no convicts of these',
      figure: 'judgments',
      country: 'KZ',
      part: 'summary',
      has: ['matni jurnalistlarga («Mediazona») topshirilgan'],
      never: [/jurnalistlarga[^.]* berilgan[^.]* hukm/],
    },
    {
      tells: 'of judgments in a title, and makes no convicts of journalists there',
      figure: 'judgments',
      country: 'KZ',
      part: 'title',
      never: [/jurnalistlarga[^.]* berilgan[^.]* hukm/],
    },
    {
      tells: 'of one document, and does not begin as «not even one document» would',
      figure: 'reform-2014',
      country: 'KZ',
      part: 'summary',
      never: [/bitta hujjat ham/i],
    },
  ],
  forbidden: [
    {
      because: 'a decision does something with words, and tells no understanding that nobody had',
      words: /tushunil|deb oʻqil/,
      in: ['decisions'],
    },
    { because: 'a publication would be one person’s article', words: /maqola/, in: ['decisions'] },
    {
      because: 'no typewriter’s or quotation mark stands for ʻ or ʼ',
      words: /\p{L}['‘’`´]\p{L}|[og]['‘’`´]/iu,
      in: ['figures', 'words'],
    },
    {
      because: 'ʻ stands after o and g only',
      words: /(?<![oOgG])ʻ/u,
      in: ['figures', 'words'],
    },
    { because: 'ʼ never stands after o and g', words: /[oOgG]ʼ/u, in: ['figures', 'words'] },
  ],
  wherever: [],

  unbroken: [
    ['5–9 yil ozodlikdan mahrum qilish', '5_–_9~yil ozodlikdan mahrum qilish'],
    ['172-modda boʻyicha 709 ta jinoyat ishi', '172_-_modda boʻyicha 709~ta jinoyat ishi'],
    ['154¹-modda', '154¹_-_modda'],
    ['100 dan sal ortiq ish', '100~dan sal ortiq ish'],
    ['2025-yil 27-dekabr', '2025_-_yil~27_-_dekabr'],
    ['6 yil 8 oy – 8 yilgacha', '6~yil 8~oy~–~8~yilgacha'],
    ['2024-yilda — 166, 2025-yilda — 709', '2024_-_yilda~—~166, 2025_-_yilda~—~709'],
    ['Ish — shaxs ham, hukm ham emas', 'Ish~— shaxs~ham, hukm~ham emas'],
    ['35 ta hujjat, 11 nafari, 17 tasi', '35~ta hujjat, 11~nafari, 17~tasi'],
    ['2022- va 2023-yillar', '2022- va 2023_-_yillar'],
    ['qarshi oylik', 'qarshi oylik'],
  ],
}
