// Russian: what it is held to.
import { exact, type LanguageCases, type SentenceCase } from './language-cases.ts'

const sample = {
  country: 'KZ',
  total: 17,
  war: 'ukraine',
  counter: '«Медиазона»',
  asOf: 'июль 2025 г.',
  origin: 'handed-over',
  services: [
    { service: 'russian-defence-ministry', count: 11, among: [] },
    { service: 'wagner-pmc', count: 5, among: [] },
  ],
  outcomes: [{ kind: 'convicted', circumstance: null, count: 16 }],
  traits: [{ trait: 'wagner-pmc-not-under-172', count: 1, service: 'wagner-pmc' }],
} as const

/** A verb that agrees with the number of cases. */
const knownCases = (
  [
    [1, 'известно 1 дело с лишением свободы'],
    [2, 'известны 2 дела с лишением свободы'],
    [5, 'известно 5 дел с лишением свободы'],
    [21, 'известно 21 дело с лишением свободы'],
  ] as const
).map(([count, is]): SentenceCase => ({
  tells: `of ${count} known cases in their number`,
  of: (ru, { numbered: article }) => {
    const none = { statutes: [], unverified: [], life: [], norms: [], outcomes: [] }
    const cases = Array.from({ length: count }, () => 60)
    const otherOutcomes = { count: 0, penalties: [] }
    return ru.sentences.title('KZ', { article, ...none, cases, otherOutcomes })
  },
  is: `Казахстан, статья 172 УК: ${is}`,
}))

export const ru: LanguageCases = {
  offences: { numbered: 'участие', unnumbered: 'клевета' },

  amounts: [
    [exact(0), '0 дел'],
    [exact(1), '1 дело'],
    [exact(2), '2 дела'],
    [exact(5), '5 дел'],
    [exact(11), '11 дел'],
    [exact(21), '21 дело'],
    [exact(112), '112 дел'],
    [exact(1200), '1200 дел'],
    [{ kind: 'about', nominal: 700 }, 'около 700 дел'],
    [{ kind: 'almost', nominal: 200, most: 199 }, 'почти 200 дел (не более 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, 'чуть больше 100 дел (не менее 101)'],
    [{ kind: 'at-least', least: 101 }, 'не менее 101 дела'],
    [{ kind: 'at-most', most: 50 }, 'не более 50 дел'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 дел'],
    [{ kind: 'words', words: 'dozens' }, 'десятки дел'],
    [{ kind: 'missing', reason: 'not-found' }, 'не найдено'],
    [{ kind: 'words', words: 'hundreds' }, 'сотни дел'],
    [{ kind: 'words', words: 'other' }, 'только словами, без числа'],
  ],
  bareAmounts: [
    [{ kind: 'almost', nominal: 200, most: 199 }, 'почти 200 (не более 199)'],
    [{ kind: 'words', words: 'dozens' }, 'десятки'],
  ],
  units: [
    [17, 'judgments', '17 приговоров'],
    [26, 'persons', '26 человек'],
    [26, 'not_stated', '26 (единица не указана)'],
  ],
  endings: [
    [1, '1 из 17 приговоров: оправдательный приговор'],
    [2, '2 из 17 приговоров: оправдательный приговор'],
  ],

  durations: [
    [1, '1 месяц'],
    [12, '1 год'],
    [54, '4 года 6 месяцев'],
    [60, '5 лет'],
    [80, '6 лет 8 месяцев'],
    [254, '21 год 2 месяца'],
  ],
  terms: [
    [{ min: 54, max: 60 }, '4,5–5 лет'],
    [{ min: 80, max: 96 }, '6 лет 8 месяцев – 8 лет'],
    [{ min: 60, max: 108 }, '5–9 лет'],
    [{ min: 60, max: 60 }, '5 лет'],
    [{ min: null, max: 108 }, 'до 9 лет'],
    [{ min: null, max: 12 }, 'до 1 года'],
    [{ min: 60, max: null }, 'от 5 лет'],
    [{ min: null, max: null }, 'срок не указан'],
  ],
  quantities: [
    [{ min: null, max: 300 }, 'MCI', 'до 300 МРП'],
    [{ min: null, max: 75 }, 'days', 'до 75 суток'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 евро'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6 к одному'],
    [{ min: null, max: null }, 'MCI', 'размер не указан'],
  ],

  dates: [
    ['2025', '2025'],
    ['2025-08', 'август 2025 г.'],
    ['2026-03-04', '4 марта 2026 г.'],
    ['../2025-12-27', '27 декабря 2025 г. или раньше'],
    ['2022-02/..', 'февраль 2022 г. и позже'],
    ['2025-01~', 'январь 2025 г. (примерно)'],
    ['2022-02/2024~', 'февраль 2022 г. – 2024 г. (примерно)'],
    ['2022/2024', '2022 – 2024'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ],
  inYear: [2014, 'в 2014 году'],
  years: [
    [null, 2023, 2023, '2023 год'],
    [null, 2023, 2025, '2023–2025 годы'],
    [null, 2023, null, 'с 2023 года'],
    [null, null, 2025, 'по 2025 год'],
    [null, null, null, 'любая страна, любые годы'],
  ],
  anyYears: 'любая страна, любые годы',

  articles: [
    [{}, 'heading', 'Статья 172 УК'],
    [{ number: '162-1' }, 'under', 'по статье 162-1 УК'],
    [{ number: null }, 'under', 'по статье «Клевета»'],
    [{ number: null }, 'heading', 'Клевета'],
    [{ number: '106', code: 'executive' }, 'heading', 'Статья 106 УИК'],
    [{ number: '456', code: 'administrative' }, 'under', 'по статье 456 КоАП'],
  ],
  locators: [
    ['page 3, footnote 5', 'с. 3, сноска 5'],
    ['Summary, page 3', 'Summary, с. 3'],
  ],
  cited: 'Источник: A (B, 2020): «page 3»',

  // Of years as its press does.
  title: {
    told: 'Казахстан, по одному из подсчётов: 709 дел по статье 172 УК за неполный 2025 год',
    change: {
      up: ' против 166 в 2024-м',
      down: ' против 166 в 2024-м',
      same: ' — столько же, сколько в 2024-м',
      unsaid: '; в 2024-м — 166',
    },
  },
  titleWithoutFigure: {
    counters: { leading: '«Медиазона»', rival: 'депутат Мажилиса' },
    told: 'Казахстан, по одному из подсчётов (депутат Мажилиса): 23 дела по статье 172 УК в 2023 году; за 2022 и 2023 годы в основном подсчёте («Медиазона») данных нет',
  },
  lawChanged: 'Казахстан, кодексы 2014 года: лишение свободы, верхний предел вырос с 12 до 20 лет (клевета)',
  noCounter: { told: /ни одного подсчёта не известно\.?$/, never: /неизвестен/ },
  notYetLaw: { cell: 'нормы ещё не было', sentence: 'статья ещё не действовала' },

  sample: [
    /^Казахстан: 17 приговоров за участие в войне в Украине, переданных журналистам /,
    /Это выборка, а не статистика страны\.$/,
  ],
  sentences: [
    {
      tells: 'of judgments that are handed over',
      of: (ru) => ru.judgments.title({ ...sample, outcomes: [] }),
      has: ['Казахстан, 17 приговоров, переданных журналистам («Медиазона»):'],
    },
    {
      tells: 'of their sample as handed over too',
      of: (ru) => ru.judgments.whole(sample).kind,
      is: 'Казахстан; выборка, переданная журналистам («Медиазона»)',
    },
    {
      tells: 'of a sample in agreement with what is counted',
      of: (ru) => ru.judgments.summary(sample, false),
      is:
        'Казахстан: 17 приговоров за участие в войне в Украине, переданных журналистам («Медиазона»; сообщено: июль 2025 г.). ' +
        'Из подсудимых 11 служили в Минобороны России или связанных с ним структурах и 5 — в ЧВК «Вагнер». ' +
        'Исход: 16 обвинительных. По статье 172 УК не судили 1 из служивших в ЧВК «Вагнер». ' +
        'Это выборка, а не статистика страны.',
    },
    ...knownCases,
    {
      tells: 'of the articles of a caption in one sentence',
      of: (ru, { numbered }) =>
        ru.cases.table.caption(['KZ'], [numbered, { ...numbered, number: '170', title: 'наёмничество' }]),
      has: [/Казахстан\. Статья 172 УК: участие; статья 170 УК: наёмничество$/],
    },
  ],
  figures: [],
  forbidden: [
    { because: 'a date that ends a sentence ends it with one full stop', words: /\.\./, in: ['figures'] },
  ],
  wherever: [],

  unbroken: [
    ['4,5–5 лет', '4,5_–_5~лет'],
    ['17 приговоров: 15 обвинительных', '17~приговоров: 15~обвинительных'],
    ['5 страниц, 2 подсчёта', '5~страниц, 2~подсчёта'],
    ['(издание, 27 декабря 2025 г. или раньше)', '(издание, 27~декабря 2025~г. или раньше)'],
    ['709 дел против 166 в 2024-м', '709~дел против 166 в~2024_-_м'],
    ['О деле и до суда: ко всем, от кого', 'О~деле и~до~суда: ко~всем, от~кого'],
    ['что-то и кто-нибудь', 'что-то и~кто-нибудь'],
    ['по статье 172 УК за 2025 год', 'по~статье~172~УК за~2025~год'],
    ['обычным сроком называют 4 года 6 месяцев', 'обычным сроком называют 4~года 6~месяцев'],
    ['это не норма', 'это не~норма'],
    ['по статье 172 — 166', 'по~статье~172~— 166'],
  ],
}
