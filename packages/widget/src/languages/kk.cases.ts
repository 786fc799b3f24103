// Kazakh: what it is held to.
import { exact, type LanguageCases } from './language-cases.ts'

export const kk: LanguageCases = {
  offences: { numbered: 'шетелдік қарулы қақтығыстарға қатысу', unnumbered: 'жала жабу' },

  amounts: [
    [exact(0), '0 іс'],
    [exact(1), '1 іс'],
    [exact(11_700), '11700 іс'],
    [{ kind: 'about', nominal: 700 }, 'шамамен 700 іс'],
    [{ kind: 'almost', nominal: 200, most: 199 }, '200-ге жуық іс (ең көбі 199)'],
    [{ kind: 'almost', nominal: 40, most: 39 }, '40-қа жуық іс (ең көбі 39)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100-ден сәл астам іс (кемінде 101)'],
    [{ kind: 'just-over', nominal: 30, least: 31 }, '30-дан сәл астам іс (кемінде 31)'],
    [{ kind: 'at-least', least: 101 }, 'кемінде 101 іс'],
    [{ kind: 'at-most', most: 50 }, 'ең көбі 50 іс'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 іс'],
    [{ kind: 'words', words: 'dozens' }, 'ондаған іс'],
    [{ kind: 'words', words: 'hundreds' }, 'жүздеген іс'],
    [{ kind: 'words', words: 'other' }, 'тек сөзбен, сансыз'],
    [{ kind: 'missing', reason: 'not-found' }, 'табылмады'],
  ],
  bareAmounts: [
    [{ kind: 'almost', nominal: 200, most: 199 }, '200-ге жуық (ең көбі 199)'],
    [{ kind: 'words', words: 'dozens' }, 'ондаған'],
  ],
  units: [
    [26, 'persons', '26 адам'],
    [26, 'not_stated', '26 (бірлігі көрсетілмеген)'],
  ],
  endings: [
    [1, '17 үкімнің 1-і — ақтау үкімі'],
    [2, '17 үкімнің 2-сі — ақтау үкімі'],
    [6, '17 үкімнің 6-сы — ақтау үкімі'],
    [10, '17 үкімнің 10-ы — ақтау үкімі'],
  ],

  durations: [
    [6, '6 ай'],
    [60, '5 жыл'],
    [80, '6 жыл 8 ай'],
  ],
  terms: [
    [{ min: 54, max: 60 }, '4,5–5 жыл'],
    [{ min: 60, max: 108 }, '5–9 жыл'],
    [{ min: 80, max: 96 }, '6 жыл 8 ай – 8 жыл'],
    [{ min: 80, max: 80 }, '6 жыл 8 ай'],
    [{ min: 6, max: 6 }, '6 ай'],
    [{ min: null, max: 108 }, '9 жылға дейін'],
    [{ min: null, max: 54 }, '4 жыл 6 айға дейін'],
    [{ min: 60, max: null }, '5 жылдан бастап'],
    [{ min: 6, max: null }, '6 айдан бастап'],
    [{ min: null, max: null }, 'мерзімі көрсетілмеген'],
  ],
  quantities: [
    [{ min: null, max: 300 }, 'MCI', '300 АЕК-ке дейін'],
    [{ min: 200, max: null }, 'MCI', '200 АЕК-тен бастап'],
    [{ min: null, max: 300 }, 'BRV', '300 базалық есептеу шамасына дейін'],
    [{ min: null, max: 75 }, 'days', '75 тәулікке дейін'],
    [{ min: 2, max: 2 }, 'hours', '2 сағат'],
    [{ min: null, max: 34_000 }, 'KZT', '34000 теңгеге дейін'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 еуро'],
    [{ min: 1000, max: null }, 'RUB', '1000 Ресей рублінен бастап'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: null, max: null }, 'MCI', 'мөлшері көрсетілмеген'],
  ],

  dates: [
    ['2025', '2025 жыл'],
    ['2025-08', '2025 жылғы тамыз'],
    ['2026-03-04', '2026 жылғы 4 наурыз'],
    ['../2025-12-27', '2025 жылғы 27 желтоқсан немесе одан бұрын'],
    ['2022/..', '2022 жылдан бері'],
    ['2022-02/..', '2022 жылғы ақпаннан бері'],
    ['2014-07-03/2014-07-05', '2014 жылғы 3 шілде – 2014 жылғы 5 шілде'],
    ['2025-01~', 'шамамен 2025 жылғы қаңтар'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ],
  inYear: [2014, '(2014 жыл)'],
  years: [
    ['KZ', 2023, 2023, 'Қазақстан, 2023 жыл'],
    ['KZ', 2023, 2025, 'Қазақстан, 2023–2025 жылдар'],
    ['KZ', 2023, null, 'Қазақстан, 2023 жыл және одан кейін'],
    ['KZ', null, 2025, 'Қазақстан, 2025 жыл және одан бұрын'],
    ['KZ', null, null, 'Қазақстан'],
  ],
  anyYears: 'кез келген ел, кез келген жыл',

  articles: [
    [{ number: '162-1' }, 'under', '162-1-бап бойынша'],
    [{ number: null }, 'under', '«Жала жабу» бабы бойынша'],
    [{ number: null }, 'heading', 'Жала жабу'],
    [{ number: '106', code: 'executive' }, 'heading', 'ҚАК-нің 106-бабы'],
    [{ number: '456', code: 'administrative' }, 'under', 'ӘҚБтК-нің 456-бабы бойынша'],
  ],
  locators: [
    ['page 3, footnote 5', '3-бет, 5-сілтеме'],
    ['Article 162, part 2', '162-бап, 2-бөлік'],
    ['the last part of Article 170', '170-баптың соңғы бөлігі'],
    ['Summary, page 3', 'Summary, 3-бет'],
  ],
  cited: 'Дереккөз: A (B, 2020 жыл): «page 3»',

  title: {
    told: 'Қазақстан, есептердің бірінде: 2025 жылы 172-бап бойынша 709 іс (жыл аяқталғанға дейін саналған)',
    change: {
      up: ', 2024 жылғыдан (166) көп',
      down: ', 2024 жылғыдан (166) аз',
      same: ' — 2024 жылғыдай',
      unsaid: '; 2024 жылы — 166',
    },
  },
  titleWithoutFigure: {
    counters: { leading: '«Медиазона»', rival: 'Мәжіліс депутаты' },
    told: 'Қазақстан, есептердің бірінде (Мәжіліс депутаты): 2023 жылы 172-бап бойынша 23 іс; 2022 және 2023 жылдар бойынша негізгі есепте («Медиазона») дерек жоқ',
  },
  lawChanged:
    'Қазақстанның 2014 жылғы кодекстері: бас бостандығынан айырудың жоғарғы шегі көтерілді — жала жабу үшін бұрын 12 жыл, кейін 20 жыл',
  noCounter: { told: /санайтын ешкім белгілі\u00a0емес\.?$/, never: /кім санағаны/ },

  sample: [
    /^Қазақстан: Украинадағы соғысқа байланысты 17 үкім, /,
    /Бұл — іріктеме, елдің статистикасы емес\.$/,
  ],
  sentences: [
    {
      tells: 'that it is not known which number an article has',
      of: (kk, { unnumbered }) => kk.reform2014.point.where(unnumbered),
      is: 'Жала жабу: бап нөмірі белгісіз',
    },
    {
      tells: 'that it is not known what one article provided around the reform',
      of: (kk, { numbered }) => kk.reform2014.notes.purpose([numbered], false),
      has: [/туралы бап \(172-бап\).* бұл бап бойынша .*айтылмаған\.$/],
    },
    {
      tells: 'that it is known of none of several',
      of: (kk, { numbered }) =>
        kk.reform2014.notes.purpose([numbered, { ...numbered, number: '170' }], false),
      has: [/туралы баптар \(.* бұл баптардың бірде-бірі бойынша .*айтылмаған\.$/],
    },
    {
      tells: 'no such thing where it is known',
      of: (kk, { numbered }) => kk.reform2014.notes.purpose([numbered], true),
      never: [/айтылмаған/],
    },
    {
      tells: 'that the case of the dead was closed in court, and not by whom',
      of: (kk) => kk.judgments.notes.death,
      has: ['сотта тоқтатылған'],
    },
    {
      tells: 'of terms over wars, and for none',
      of: (kk) => kk.sentences.titleOfSeveral(['KZ', 'UZ']),
      has: [/^Шетелдегі соғыстарға байланысты /],
    },
  ],
  figures: [],
  forbidden: [
    {
      because: 'a decision does something with words, and tells no understanding that nobody had',
      words: /деп (?:түсініл|оқыл)/,
      in: ['decisions'],
    },
  ],
  wherever: [],

  unbroken: [
    ['5–9 жыл бас бостандығынан айыру', '5_–_9~жыл бас бостандығынан айыру'],
    ['172-бап бойынша 709 іс', '172_-_бап бойынша 709~іс'],
    ['100-ден сәл астам іс', '100_-_ден сәл астам іс'],
    ['2025 жылғы 27 желтоқсан', '2025~жылғы~27~желтоқсан'],
    ['6 жыл 8 ай – 8 жылға дейін', '6~жыл 8~ай~–~8~жылға дейін'],
    ['2024 жылы — 166, 2025 жылы — 709', '2024~жылы~—~166, 2025~жылы~—~709'],
    ['Іс — адам да, үкім де емес', 'Іс~— адам~да, үкім~де емес'],
    ['35 құжат, 2024 және 2025 жылдар', '35~құжат, 2024 және 2025~жылдар'],
    ['дара', 'дара'],
  ],
}
