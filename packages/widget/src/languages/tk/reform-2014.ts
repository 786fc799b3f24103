// What the figure `reform-2014` says in Turkmen.
import type { AmountUnit, CountedUnit } from '@central-asia-prosecutions/data'
import type { Change, Level, Measure, Reform2014Words, Subject } from '../reform-2014-words.ts'
import { genitive } from './endings.ts'
import {
  asked,
  capital,
  countries,
  heading,
  list,
  number,
  offences,
  quantity,
  span,
  starting,
  unitNames,
  until,
} from './grammar.ts'

const amountUnits: Readonly<Record<AmountUnit, string>> = {
  months: 'aý',
  days: 'gije-gündiz',
  hours: 'sagat',
  MCI: 'aýlyk hasaplaýyş görkezijisi',
  BRV: 'binýatlyk hasaplaýyş möçberi',
  KZT: 'gazak teňňesi',
  EUR: 'ýewro, çeşmäniň öz hasaby',
  RUB: 'rus rubly',
  times: 'esse',
  ratio: 'gatnaşyk',
}
const isAmount = (unit: AmountUnit | CountedUnit): unit is AmountUnit => unit in amountUnits
const unitName = (unit: AmountUnit | CountedUnit) => (isAmount(unit) ? amountUnits[unit] : unitNames[unit])

const subjectNames: Readonly<Record<Subject, string>> = {
  'length-of-short-prison-visit': 'iş kesilen bilen gysga möhletli duşuşyk',
  'length-of-long-prison-visit': 'iş kesilen bilen uzak möhletli duşuşyk',
  'articles-in-criminal-code': 'Jenaýat kodeksindäki maddalar',
  'articles-without-confiscation': 'emlägini muzdsuz almak aýrylan maddalar',
  'libel-fine-increase': 'jerimäniň ýokarlanmagy',
  'offences-punishable-by-death': 'ölüm jezasy göz öňünde tutulýan jenaýatlar',
}

const nameOf = (measure: Measure) =>
  measure.kind === 'penalty'
    ? measure.name
    : measure.subject === null
      ? 'çeşmede ölçelýän başga zat'
      : subjectNames[measure.subject]

/** With its unit: `20 ýyl`, `43000 ýewro`, `467`. */
function amountOf(value: number, { unit }: Measure): string {
  if (unit === 'months') return span({ min: value, max: value })
  return unit !== null && isAmount(unit) ? quantity({ min: value, max: value }, unit) : number(value)
}

/** `azatlykdan mahrum etmek: 10 ýyla çenli` */
function levelOf({ measure, term, about, rose }: Level): string {
  const name = nameOf(measure)
  const { min, max } = term
  if (measure.kind === 'penalty') {
    const { unit, penalty } = measure
    if (min === null && max === null)
      return penalty === 'imprisonment' ? `${name}, möhleti görkezilmedik` : name
    const amount = unit === null || unit === 'months' ? span(term) : quantity(term, unit)
    return `${name}: ${amount}${about ? ' (takmynan)' : ''}`
  }
  if (rose) return `${name}: öňküden köp, sany aýdylmaýar`
  if (min === null && max === null) return `${name}: sany aýdylmaýar`
  const { subject, unit } = measure
  const value = max ?? min ?? 0
  switch (subject) {
    case 'libel-fine-increase':
      return `jerime ${number(value)} esse ýokarlandyryldy; öňki möçberi aýdylmaýar`
    case 'articles-without-confiscation':
      return `emlägini muzdsuz almak ${number(value)} maddadan aýryldy`
    case 'articles-in-criminal-code':
      return `Jenaýat kodeksinde ${number(value)} madda`
    default:
      return `${name}: ${unit !== 'months' && isAmount(unit) ? quantity(term, unit) : number(value)}`
  }
}

/** `öň 12 ýyl, soň 20 ýyl`: «12 ýyldan 20 ýyla çenli» would be one penalty and no change. */
function fromTo({ before, after, measure }: Change): string {
  return before === after
    ? `üýtgemedi, ${amountOf(after, measure)}`
    : `öň ${amountOf(before, measure)}, soň ${amountOf(after, measure)}`
}

/** The offence stands before what changed: after one that ends in -mak, «üçin» would be “in order to”. */
const ofWhat = ({ article }: Change, then: string) => (article === null ? '' : `${article.title}${then}`)

const limitOf = (penalty: string) => `${genitive(penalty)} ýokarky çägi`

function clause(change: Change): string {
  const { measure } = change
  return measure.kind === 'penalty'
    ? `${ofWhat(change, ', ')}${limitOf(measure.name)} — ${fromTo(change)}`
    : `${nameOf(measure)} — ${fromTo(change)}`
}

function verb(changes: readonly Change[]): string {
  if (changes.every(({ before, after }) => after > before)) return 'artdy'
  return changes.every(({ before, after }) => after < before) ? 'azaldy' : 'üýtgedi'
}

const code = (country: keyof typeof countries) => `${countries[country]}yň 2014-nji ýyldaky kodeksleri`

export const reform2014: Reform2014Words = {
  title(country, changes) {
    const [first] = changes
    if (!first) return code(country)
    const what = first.measure.kind === 'penalty' ? limitOf(first.measure.name) : nameOf(first.measure)
    return `${code(country)}: ${what} ${verb(changes)} (${changes.map((change) => `${ofWhat(change, ' — ')}${fromTo(change)}`).join('; ')})`
  },
  titleOneEnded: (country) => `${code(country)}: öňküsi hem, soňkusy hem belli bolan zat ýok`,
  emptyTitle: (parts) => `2014-nji ýylyň reformasy barada maglumat ýok: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Saýlanan şertler (${asked(parts)}) boýunça maglumatlarda 2015-nji ýylda güýje giren kodeksler barada hiç zat ýok.`,
  summary: (country, inForce, changes, listed) =>
    [
      `${code(country)}niň güýje giren senesi: ${inForce}.`,
      ...(changes.length === 0
        ? []
        : [
            `Bir resminamada öňküsi hem, soňkusy hem aýdylýan ýagdaýlarda: ${changes.map(clause).join('; ')}.`,
          ]),
      ...(listed === 0
        ? []
        : [
            `Ýene ${number(listed)} maglumatyň diňe bir tarapy belli: olar sanawda berilýär, olar boýunça üýtgeşme çyzylmady.`,
          ]),
    ].join(' '),
  notes: {
    purpose: (articles, known) =>
      `Daşary ýurtlardaky uruşlar hakyndaky ${articles.length === 1 ? 'madda' : 'maddalar'} (${list(articles.map(heading))}) şu kodeksde dur; bu ýerde görkezilýänleriň köpüsi başga jenaýatlar hakynda.${known ? '' : ` Görlen çeşmeleriň hiç biri ${articles.length === 1 ? 'bu madda' : 'bu maddalaryň haýsydyr biri'} boýunça reformanyň öňüsyrasynda we yzysüre nämäniň göz öňünde tutulandygyny aýtmaýar.`}`,
    limits:
      'Çäk — kanunda göz öňünde tutulanyň iň köpi, kazyýetleriň belleýän jezasy däl; maddanyň haýsy bölegidigi hasabatyň käbir ýerinde aýdylmaýar.',
    euros:
      'Kanun jerimeleri aýlyk hasaplaýyş görkezijilerinde belleýär. Ýewrodaky möçberler — hasabatyň öz hasaby, haýsy walýuta hümmeti boýunça geçirilendigi aýdylmaýar, şonuň üçin olar takmynandyr.',
    notToday: 'Bu — kodeksler güýje girende göz öňünde tutulany, şu günki kanun däl.',
    later: (date, title) => `${title} (${date}).`,
  },
  chartNotes: {
    scales:
      'Her bölümiň noldan başlanýan öz şkalasy bar: dürli bölümlerdäki uzynlyklary deňeşdirip bolmaýar.',
    listed:
      'Belli bir ýagdaýa bagly jezalar we iki resminamada birmeňzeş aýdylanlar diňe tablisada berilýär.',
  },
  legend: {
    before: (day) => `Öň: ${until(day)}`,
    after: (inForce) => `Soň: ${starting(inForce)} başlap`,
  },
  panel(measure) {
    if (measure.kind === 'penalty') {
      const unit =
        measure.unit === null ? '' : `, ${measure.unit === 'months' ? 'ýyl' : unitName(measure.unit)}`
      return { value: capital(measure.name), kind: `kanunda göz öňünde tutulanyň iň köpi${unit}` }
    }
    const { subject, unit } = measure
    return {
      value: capital(nameOf(measure)),
      kind: subject === 'articles-in-criminal-code' ? 'sany' : unitName(unit),
    }
  },
  oneEnd: {
    value: 'Diňe öňküsi ýa-da diňe soňkusy belli',
    kind: 'täze kodekslerde nämäniň göz öňünde tutulandygy ýa-da olaryň näçe üýtgedendigi; galany aýdylmaýar',
  },
  noArticle: 'Kodeksler tutuşlygyna',
  level: levelOf,
  table: {
    caption: (shown, articles) =>
      `2014-nji ýyldaky kodeksler, öň we soň, maddalar boýunça: ${list(shown.map((one) => countries[one]))}${offences(articles)}`,
    columns: { what: 'Näme', unit: 'Birligi', before: 'Öň', after: 'Soň' },
    measure: nameOf,
    unit: unitName,
    notStated: 'görkezilmedik',
    remarks: {
      drawn: 'iki tarapy hem aýdylýar; çyzyldy',
      limit: 'ýokarky çäk',
      oneEnd: 'bir tarapy aýdylýar; sanawda, üýtgeşme çyzylmady',
      size: 'diňe üýtgeşmäniň özi aýdylýar; sanawda, çyzylmady',
    },
  },
  point: {
    side: (side, day) =>
      side === 'before'
        ? `Reforma çenli (soňky güni: ${day})`
        : side === 'after'
          ? `Reformadan soň, ${starting(day)} başlap`
          : `Reformanyň güýje giren senesi: ${day}`,
    where: (article) =>
      article.number === null
        ? `${capital(article.title)}: maddanyň belgisi belli däl`
        : `${heading(article)} (${article.title})`,
    other: (level, side) => `${side === 'before' ? 'Soň' : 'Öň'} — ${levelOf(level)}`,
    oneEnd: 'Beýleki tarapy aýdylmaýar.',
    limit: 'Ýokarky çäk.',
    euros: 'Ýewro — hasabatyň öz hasaby, haýsy walýuta hümmeti boýunça geçirilendigi aýdylmaýar.',
  },
}
