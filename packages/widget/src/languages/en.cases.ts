// English: what it is held to.
import { exact, type LanguageCases } from './language-cases.ts'

export const en: LanguageCases = {
  offences: { numbered: 'participation in foreign armed conflicts', unnumbered: 'libel' },

  amounts: [
    [exact(0), '0 cases'],
    [exact(1), '1 case'],
    [exact(2), '2 cases'],
    [exact(5), '5 cases'],
    [exact(11), '11 cases'],
    [exact(21), '21 cases'],
    [exact(112), '112 cases'],
    [exact(1200), '1200 cases'],
    [{ kind: 'about', nominal: 700 }, 'about 700 cases'],
    [{ kind: 'almost', nominal: 200, most: 199 }, 'almost 200 cases (at most 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, 'just over 100 cases (at least 101)'],
    [{ kind: 'at-least', least: 101 }, 'at least 101 cases'],
    [{ kind: 'at-most', most: 50 }, 'no more than 50 cases'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 cases'],
    [{ kind: 'words', words: 'dozens' }, 'dozens of cases'],
    [{ kind: 'missing', reason: 'not-found' }, 'no figure found'],
    [{ kind: 'words', words: 'hundreds' }, 'hundreds of cases'],
    [{ kind: 'words', words: 'other' }, 'words only, no number'],
  ],
  bareAmounts: [
    [{ kind: 'almost', nominal: 200, most: 199 }, 'almost 200 (at most 199)'],
    [{ kind: 'words', words: 'dozens' }, 'dozens'],
  ],
  units: [
    [17, 'judgments', '17 judgments'],
    [26, 'persons', '26 people'],
    [26, 'not_stated', '26 (unit not stated)'],
  ],
  endings: [
    [1, '1 of 17 judgments: acquitted'],
    [2, '2 of 17 judgments: acquitted'],
  ],

  durations: [
    [1, '1 month'],
    [12, '1 year'],
    [54, '4 years 6 months'],
    [60, '5 years'],
    [80, '6 years 8 months'],
    [254, '21 years 2 months'],
  ],
  terms: [
    [{ min: 54, max: 60 }, '4.5–5 years'],
    [{ min: 80, max: 96 }, '6 years 8 months – 8 years'],
    [{ min: 60, max: 108 }, '5–9 years'],
    [{ min: 60, max: 60 }, '5 years'],
    [{ min: null, max: 108 }, 'up to 9 years'],
    [{ min: null, max: 12 }, 'up to 1 year'],
    [{ min: 60, max: null }, 'from 5 years'],
    [{ min: null, max: null }, 'a term not stated'],
  ],
  quantities: [
    [{ min: null, max: 300 }, 'MCI', 'up to 300 monthly calculation indices'],
    [{ min: null, max: 75 }, 'days', 'up to 75 days'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 euros'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8.6 to one'],
    [{ min: null, max: null }, 'MCI', 'an amount not stated'],
  ],

  dates: [
    ['2025', '2025'],
    ['2025-08', 'August 2025'],
    ['2026-03-04', '4 March 2026'],
    ['../2025-12-27', 'no later than 27 December 2025'],
    ['2022-02/..', 'since February 2022'],
    ['2025-01~', 'about January 2025'],
    ['2022-02/2024~', 'February 2022 to about 2024'],
    ['2022/2024', '2022 to 2024'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ],
  inYear: [2014, 'in 2014'],
  years: [
    [null, 2023, 2023, '2023'],
    [null, 2023, 2025, '2023–2025'],
    [null, 2023, null, 'from 2023'],
    [null, null, 2025, 'up to 2025'],
    [null, null, null, 'any country, any year'],
  ],
  anyYears: 'any country, any year',

  articles: [
    [{}, 'heading', 'Article 172'],
    [{ number: '162-1' }, 'under', 'under Article 162-1'],
    [{ number: null }, 'under', 'over libel'],
    [{ number: null }, 'heading', 'Libel'],
    [{ number: '106', code: 'executive' }, 'heading', 'Article 106 of the Criminal Executive Code'],
    [
      { number: '456', code: 'administrative' },
      'under',
      'under Article 456 of the Code of Administrative Offences',
    ],
  ],
  locators: [['page 3, footnote 5', 'page 3, footnote 5']],
  cited: 'Source: A (B, 2020): “page 3”',

  title: {
    told: 'Kazakhstan, by one count: 709 cases under Article 172 counted in 2025 before the year was over',
    change: {
      up: ', up from 166 in 2024',
      down: ', down from 166 in 2024',
      same: ', as many as in 2024',
      unsaid: '; 166 in 2024',
    },
  },
  titleWithoutFigure: {
    counters: { leading: 'Mediazona', rival: 'a deputy' },
    told: 'Kazakhstan: 23 cases under Article 172 in 2023 by one count (a deputy); no figure by Mediazona in 2022 and 2023',
  },
  lawChanged: 'Kazakhstan’s 2014 codes: the maximum prison term rose from 12 to 20 years for libel',
  noCounter: { told: /no counter(?: is)? known\.?$/ },
  notYetLaw: { cell: 'not yet law', sentence: 'the article was not yet law' },

  sample: [
    /^Kazakhstan: 17 judgments over the war in Ukraine, given to Mediazona /,
    /This is a sample, not a statistic of the country\.$/,
  ],
  sentences: [],
  figures: [],
  forbidden: [],
  wherever: [],

  unbroken: [
    ['5–9 years under Article 172, part 3', '5_–_9~years under Article~172, part~3'],
    ['709 cases in 2025 and 1 case more', '709~cases in 2025 and 1~case more'],
    ['In 2025 years passed', 'In 2025~years passed'],
    ['4.5–5 years is described', '4.5_–_5~years is described'],
    ['6 years 8 months – 8 years', '6~years 8~months – 8~years'],
    ['17 judgments: 15 are convictions on 4 pages', '17~judgments: 15~are convictions on 4~pages'],
    ['(outlet, 27 December 2025): 5 people', '(outlet, 27~December 2025): 5~people'],
  ],
}
