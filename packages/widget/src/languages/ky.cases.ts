// Kyrgyz: what it is held to.
import { exact, type LanguageCases } from './language-cases.ts'

export const ky: LanguageCases = {
  offences: { numbered: 'чет өлкөдөгү куралдуу кагылышууларга катышуу', unnumbered: 'жалаа жабуу' },

  amounts: [
    [exact(0), '0 кылмыш иши'],
    [exact(1), '1 кылмыш иши'],
    [exact(11_700), '11700 кылмыш иши'],
    [{ kind: 'about', nominal: 700 }, 'болжол менен 700 кылмыш иши'],
    [{ kind: 'almost', nominal: 200, most: 199 }, 'дээрлик 200 кылмыш иши (эң көбү 199)'],
    [{ kind: 'just-over', nominal: 100, least: 101 }, '100дөн бир аз ашык кылмыш иши (кеминде 101)'],
    [{ kind: 'just-over', nominal: 40, least: 41 }, '40тан бир аз ашык кылмыш иши (кеминде 41)'],
    [{ kind: 'at-least', least: 101 }, 'кеминде 101 кылмыш иши'],
    [{ kind: 'at-most', most: 50 }, 'эң көбү 50 кылмыш иши'],
    [{ kind: 'range', least: 20, most: 30 }, '20–30 кылмыш иши'],
    [{ kind: 'words', words: 'dozens' }, 'ондогон кылмыш иши'],
    [{ kind: 'words', words: 'hundreds' }, 'жүздөгөн кылмыш иши'],
    [{ kind: 'words', words: 'other' }, 'сөз менен гана, сансыз'],
    [{ kind: 'missing', reason: 'not-found' }, 'сан табылган жок'],
  ],
  bareAmounts: [
    [{ kind: 'almost', nominal: 200, most: 199 }, 'дээрлик 200 (эң көбү 199)'],
    [{ kind: 'words', words: 'dozens' }, 'ондогон'],
  ],
  units: [
    [26, 'persons', '26 адам'],
    [17, 'judgments', '17 өкүм'],
    [26, 'not_stated', '26 (бирдиги көрсөтүлгөн эмес)'],
  ],
  endings: [
    [1, '17 өкүмдүн 1и — актоо өкүмү'],
    [2, '17 өкүмдүн 2си — актоо өкүмү'],
    [6, '17 өкүмдүн 6сы — актоо өкүмү'],
    [10, '17 өкүмдүн 10у — актоо өкүмү'],
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
    [{ min: null, max: 108 }, '9 жылга чейин'],
    [{ min: null, max: 54 }, '4 жыл 6 айга чейин'],
    [{ min: 60, max: null }, '5 жылдан баштап'],
    [{ min: 6, max: null }, '6 айдан баштап'],
    [{ min: null, max: null }, 'мөөнөтү көрсөтүлгөн эмес'],
  ],
  quantities: [
    [{ min: null, max: 300 }, 'MCI', '300 айлык эсептик көрсөткүчкө чейин'],
    [{ min: 200, max: null }, 'MCI', '200 айлык эсептик көрсөткүчтөн баштап'],
    [{ min: null, max: 300 }, 'BRV', '300 базалык эсептөө чоңдугуна чейин'],
    [{ min: 50, max: null }, 'BRV', '50 базалык эсептөө чоңдугунан баштап'],
    [{ min: null, max: 75 }, 'days', '75 суткага чейин'],
    [{ min: 2, max: 2 }, 'hours', '2 саат'],
    [{ min: 2, max: null }, 'hours', '2 сааттан баштап'],
    [{ min: null, max: 34_000 }, 'KZT', '34000 теңгеге чейин'],
    [{ min: 25_810, max: 43_000 }, 'EUR', '25810–43000 евро'],
    [{ min: null, max: 430 }, 'EUR', '430 еврого чейин'],
    [{ min: 1000, max: null }, 'RUB', '1000 орус рублинен баштап'],
    [{ min: null, max: 6 }, 'times', '6 эсеге чейин'],
    [{ min: 8.6, max: 8.6 }, 'ratio', '8,6:1'],
    [{ min: null, max: null }, 'MCI', 'өлчөмү көрсөтүлгөн эмес'],
  ],

  dates: [
    ['2025', '2025-жыл'],
    ['2025-08', '2025-жылдын августу'],
    ['2026-03-04', '2026-жылдын 4-марты'],
    ['../2025-12-27', '2025-жылдын 27-декабры же андан мурда'],
    ['2022/..', '2022-жылдан бери'],
    ['2022-02/..', '2022-жылдын февралынан бери'],
    ['2022-04-24/..', '2022-жылдын 24-апрелинен бери'],
    ['2014-07-03/2014-07-05', '2014-жылдын 3-июлу – 2014-жылдын 5-июлу'],
    ['2025-01~', 'болжол менен 2025-жылдын январы'],
    ['{2025-04,2025-07}', '{2025-04,2025-07}'],
  ],
  inYear: [2014, '(2014-жыл)'],
  years: [
    ['KZ', 2023, 2023, 'Казакстан, 2023-жыл'],
    ['KZ', 2023, 2025, 'Казакстан, 2023–2025-жылдар'],
    ['KZ', 2023, null, 'Казакстан, 2023-жыл жана андан кийин'],
    ['KZ', null, 2025, 'Казакстан, 2025-жыл жана андан мурда'],
    ['KZ', null, null, 'Казакстан'],
  ],
  anyYears: 'каалаган өлкө, каалаган жыл',

  articles: [
    [{}, 'heading', '172-берене'],
    [{ number: '162-1' }, 'under', '162-1-берене боюнча'],
    [{ number: null }, 'under', '«Жалаа жабуу» беренеси боюнча'],
    [{ number: null }, 'heading', 'Жалаа жабуу'],
    [{ number: '106', code: 'executive' }, 'heading', 'Кылмыш-жаза аткаруу кодексинин 106-беренеси'],
    [
      { number: '456', code: 'administrative' },
      'under',
      'Административдик укук бузуулар жөнүндө кодекстин 456-беренеси боюнча',
    ],
  ],
  locators: [
    ['page 3, footnote 5', '3-бет, 5-шилтеме'],
    ['Article 162, part 2', '162-берене, 2-бөлүк'],
    ['the last part of Article 170', '170-берененин акыркы бөлүгү'],
    ['Summary, page 3', 'Summary, 3-бет'],
  ],
  cited: 'Булак: A (B, 2020-жыл): «page 3»',

  title: {
    told: 'Казакстан, эсептердин бири боюнча: 2025-жылы 172-берене боюнча 709 кылмыш иши (жыл бүткөнгө чейин эсептелген)',
    change: {
      up: ', 2024-жылдагыдан (166) көп',
      down: ', 2024-жылдагыдан (166) аз',
      same: ', 2024-жылдагыдай эле',
      unsaid: '; 2024-жылы — 166',
    },
  },
  titleWithoutFigure: {
    counters: { leading: '«Медиазона»', rival: 'Мажилистин депутаты' },
    told: 'Казакстан, эсептердин бири боюнча (Мажилистин депутаты): 2023-жылы 172-берене боюнча 23 кылмыш иши; 2022- жана 2023-жылдар боюнча негизги эсепте («Медиазона») маалымат жок',
  },
  lawChanged:
    'Казакстандын 2014-жылдагы кодекстери: эркинен ажыратуунун жогорку чеги көтөрүлдү — жалаа жабуу үчүн мурда 12 жыл, кийин 20 жыл',
  noCounter: { told: /эсептегени белгилүү эч\u00a0ким\u00a0жок\.?$/, never: /ким эсептегени/ },

  sample: [
    // Of texts that journalists were given: no judgment is passed on these.
    /^Казакстан: тексти журналисттерге \(«Медиазона»\) берилген, .* 17 өкүм/,
    // Of whom something is so, before how many.
    'Айыпталуучулардын 11и Россиянын Коргоо министрлигинде',
    'Өкүмдөрдүн 15и — айыптоо өкүмү (жөнөкөйлөтүлгөн тартипте)',
    'кызмат өтөгөндөрдүн 1и 172-берене боюнча сотко тартылган эмес',
    /тандалма, өлкөнүн статистикасы эмес\.$/,
  ],
  sentences: [
    {
      tells: 'that a number is not found, where “not found” after “convicted” would be said of the people',
      of: (ky) => ky.missing['not-found'],
      has: [/^сан /],
    },
    {
      tells: 'that it is not known which number an article has',
      of: (ky, { unnumbered }) => ky.reform2014.point.where(unnumbered),
      is: 'Жалаа жабуу: берененин номери белгисиз',
    },
    {
      tells: 'that it is not known what one article provided around the reform',
      of: (ky, { numbered }) => ky.reform2014.notes.purpose([numbered], false),
      has: [/тууралуу берене \(172-берене\).* бул берене боюнча .*айтпайт\.$/],
    },
    {
      tells: 'that it is known of none of several',
      of: (ky, { numbered }) =>
        ky.reform2014.notes.purpose([numbered, { ...numbered, number: '170' }], false),
      has: [/тууралуу беренелер \(.* бул беренелердин эч бири боюнча .*айтпайт\.$/],
    },
    {
      tells: 'no such thing where it is known',
      of: (ky, { numbered }) => ky.reform2014.notes.purpose([numbered], true),
      never: [/айтпайт/],
    },
    {
      tells: 'up to which day the law before held',
      of: (ky) => ky.reform2014.legend.before(ky.date('2014-12-31')),
      is: 'Мурда: 2014-жылдын 31-декабрына чейин',
    },
    {
      tells: 'from which day the law after held',
      of: (ky) => ky.reform2014.legend.after(ky.date('2015-01-01')),
      is: 'Кийин: 2015-жылдын 1-январынан баштап',
    },
    {
      tells: 'where people served, which is no post that they held',
      of: (ky) => ky.judgments.point.service({ service: 'wagner-pmc', count: 5, among: [] }),
      has: [/^Кызмат өтөгөн жери: /],
    },
    {
      tells: 'so over a column, too',
      of: (ky) => ky.judgments.table.columns.service,
      is: 'Кызмат өтөгөн жери',
    },
    {
      tells: 'that the case of the dead was closed in court, and not by whom',
      of: (ky) => ky.judgments.notes.death,
      has: ['сотто кыскартылган'],
    },
    {
      tells: 'of terms over wars, and for none',
      of: (ky) => ky.sentences.titleOfSeveral(['KZ', 'UZ']),
      has: [/^Чет өлкөдөгү согуштарга байланыштуу /],
    },
  ],
  figures: [
    {
      tells: 'of the convicted that their number is not found, and not they',
      figure: 'stages',
      country: null,
      part: 'summary',
      has: ['соттолду: сан табылган жок'],
    },
    {
      tells: 'of a sample what its judgments are',
      figure: 'judgments',
      country: 'KZ',
      part: 'title',
      has: [/^Казакстан, тандалмадагы 17 өкүм: 15и — айыптоо өкүмү/],
    },
  ],
  forbidden: [
    {
      because: 'it has one word for an armed conflict, as the press has, and it is another',
      words: /конфликт|чыр-чатак|жаңжал/,
      in: ['titles'],
    },
  ],
  wherever: [
    {
      because: 'it has one word for an armed conflict, as the press has',
      words: 'куралдуу кагылышуу',
      in: 'titles',
      atLeast: 6,
    },
    {
      because: 'others say it, where “деген” would be said by the people that are named',
      words: 'тарапта согушуп',
      in: 'titles',
      atLeast: 1,
      stands: /согуш\S+ делген Казакстан жарандарынын/,
    },
  ],

  unbroken: [
    ['5–9 жыл эркинен ажыратуу', '5_–_9~жыл эркинен ажыратуу'],
    ['172-берене боюнча 709 кылмыш иши', '172_-_берене боюнча 709~кылмыш иши'],
    ['100дөн бир аз ашык иш', '100дөн бир аз ашык иш'],
    ['2025-жылдын 27-декабры', '2025_-_жылдын~27_-_декабры'],
    ['6 жыл 8 ай – 8 жылга чейин', '6~жыл 8~ай~–~8~жылга чейин'],
    ['2024-жылы — 166, 2025-жылы — 709', '2024_-_жылы~—~166, 2025_-_жылы~—~709'],
    ['Иш — адам да, өкүм да эмес', 'Иш~— адам~да, өкүм~да эмес'],
    ['35 документ, чеги гана', '35~документ, чеги~гана'],
    ['жыл бүтө элек эле', 'жыл бүтө элек~эле'],
    ['154-1-берене боюнча', '154_-_1_-_берене боюнча'],
    ['2022- жана 2023-жылдар', '2022- жана 2023_-_жылдар'],
    ['дары', 'дары'],
  ],
}
