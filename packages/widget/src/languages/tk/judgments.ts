// What the figure `judgments` says in Turkmen.
import type {
  Circumstance,
  JudgmentsWords,
  OutcomeTold,
  SampleTold,
  Service,
  ServiceTold,
} from '../judgments-words.ts'
import { asked, capital, countries, list, number } from './grammar.ts'

const serviceNames: Readonly<Record<Service, string>> = {
  'russian-defence-ministry': 'Russiýanyň Goranmak ministrligi ýa-da onuň bilen bagly düzümler',
  'wagner-pmc': '«Wagner» hususy harby kompaniýasy',
  'not-recruited': 'gulluga alynmadyk: ýolda saklanan',
}
const serviceName = (service: Service | null) =>
  service === null ? 'başga gulluk ýeri' : serviceNames[service]

/** Before «gulluk edipdir», «gulluk edenler». */
const places: Readonly<Record<Exclude<Service, 'not-recruited'>, string>> = {
  'russian-defence-ministry': 'Russiýanyň Goranmak ministrliginde ýa-da onuň bilen bagly düzümde',
  'wagner-pmc': '«Wagner» hususy harby kompaniýasynda (HHK)',
}
/** @param brief in the drawing and where the full name has been said already */
function place(service: Exclude<Service, 'not-recruited'> | null, brief: boolean): string {
  if (service === null) return 'başga ýerde'
  return brief && service === 'wagner-pmc' ? '«Wagner» HHK-da' : places[service]
}

/** What they did, as the predicate of a number of people. */
const served = (service: Service | null) =>
  service === 'not-recruited' ? 'gulluga asla alynmandyr' : `${place(service, false)} gulluk edipdir`
/** «…lerden» and «…leriň». */
const thoseWhoServed = (service: Service | null) =>
  service === 'not-recruited'
    ? (['gulluga alynmadyklardan', 'gulluga alynmadyklaryň'] as const)
    : ([`${place(service, true)} gulluk edenlerden`, `${place(service, true)} gulluk edenleriň`] as const)

const circumstanceNames: Readonly<Record<Circumstance, string>> = {
  'simplified-procedure': 'ýönekeýleşdirilen tertipde',
  'closed-after-death': 'aýyplanýan aradan çykypdyr',
  'compulsory-treatment': '«aklandy we mejbury bejergä iberildi»',
}

function outcomeName({ kind, circumstance }: Pick<OutcomeTold, 'kind' | 'circumstance'>): string {
  const detail = circumstance === null ? null : circumstanceNames[circumstance]
  switch (kind) {
    case 'convicted':
      return `iş kesildi${detail === null ? '' : `, ${detail}`}`
    case 'acquitted':
      return 'aklandy'
    case 'discontinued':
      return detail === null ? 'iş ýatyryldy' : `iş ýatyryldy, ${detail}`
    case 'compulsory_medical':
      return detail ?? 'mejbury bejergi bellenildi'
    case 'not_stated':
      return detail === null ? 'netijesi görkezilmedik' : `netijesi görkezilmedik, ${detail}`
  }
}

/** With its number: of judgments. @param brief in a title */
function ended({ kind, circumstance, count }: OutcomeTold, brief = false): string {
  const some = `${number(count)} sanysy`
  switch (kind) {
    case 'convicted':
      return `${some} — ${circumstance === 'simplified-procedure' && !brief ? 'ýönekeýleşdirilen tertipdäki ' : ''}aýyplaýyş hökümi`
    case 'acquitted':
      return `${some} — aklaýyş hökümi`
    case 'discontinued':
      return `${some}nda ${circumstance === 'closed-after-death' ? (brief ? 'ölüm sebäpli ' : 'aýyplanýanyň aradan çykandygy üçin ') : ''}iş ýatyryldy`
    case 'compulsory_medical':
      return `${some}nda mejbury bejergi bellenildi`
    case 'not_stated':
      return `${some}nyň netijesi görkezilmeýär`
  }
}

const by = (counter: string | null) => (counter === null ? '' : ` (${counter})`)

/** Before the judgments. */
function gathered({ counter, origin }: Pick<SampleTold, 'counter' | 'origin'>): string {
  if (origin === null) return counter === null ? 'çeşmede aýdylýan' : `${counter} tarapyndan aýdylan`
  return origin === 'handed-over'
    ? `žurnalistlere${by(counter)} berlen`
    : `${counter ?? 'žurnalistler'} tarapyndan tapylan`
}

const wars: Readonly<Record<SampleTold['war'], string>> = {
  any: '',
  ukraine: ', Ukrainadaky urşa degişli',
  syria_iraq: ', Siriýadaky we Yrakdaky uruşlara degişli',
  not_stated: '',
}

const deceased = ({ among }: Pick<ServiceTold, 'among'>) =>
  among.some(({ circumstance }) => circumstance === 'closed-after-death')

function serviceClause({ service, count, ...part }: ServiceTold): string {
  return `${number(count)} sanysy ${served(service)}${deceased(part) ? ' (aradan çykany şolaryň arasynda)' : ''}`
}

export const judgments: JudgmentsWords = {
  title(sample) {
    const { country, total, outcomes } = sample
    return outcomes.length === 0
      ? `${countries[country]}, ${gathered(sample)} ${number(total)} höküm: her işiň näme bilen gutarandygy görkezilmeýär`
      : `${countries[country]}, saýlamadaky ${number(total)} höküm: ${list(outcomes.map((outcome) => ended(outcome, true)))}`
  },
  titleOfSeveral: (shown) =>
    `Hökümler ýeke-ýekeden, belli bolşuna görä: ${list(shown.map((code) => countries[code]))}`,
  emptyTitle: (parts) => `Aýratyn hökümler barada maglumat ýok: ${asked(parts)}`,
  emptySummary: (parts) =>
    `Saýlanan şertler (${asked(parts)}) boýunça maglumatlarda hökümleriň saýlamasy ýok.`,
  summary(sample, titled) {
    const { country, total, war, asOf, services, outcomes, traits } = sample
    const whole = `${countries[country]}: ${gathered(sample)}${wars[war]} ${number(total)} höküm${asOf === null ? '' : ` (aýdylan wagty: ${asOf})`}`
    const apart = traits.map(
      ({ trait, count, service }) =>
        `${thoseWhoServed(service)[0]} ${number(count)} sanysy ${trait === null ? 'aýratyn aýdylýar' : '172-nji madda boýunça kazyýete çekilmändir'}`,
    )
    return [
      services.length === 0
        ? `${whole}. Bu adamlaryň nirede gulluk edendigi we her işiň näme bilen gutarandygy görkezilmeýär.`
        : `${whole}. Aýyplanýanlaryň ${services.map(serviceClause).join(', ')}.`,
      ...(titled || outcomes.length === 0
        ? []
        : [`Hökümleriň ${[list(outcomes.map((outcome) => ended(outcome))), ...apart].join('; ')}.`]),
      'Bu — saýlama, ýurduň statistikasy däl.',
    ].join(' ')
  },
  notes: {
    origin(origin) {
      const came =
        origin === 'handed-over'
          ? 'Tekstleri žurnalistlere adam hukuklaryny goraýjy beripdir; olaryň nähili saýlanandygy aýdylmaýar.'
          : origin === 'found'
            ? 'Žurnalistler şol wagta çenli şunça höküm tapypdyr; olaryň nähili we haçandan bäri gözländigi aýdylmaýar.'
            : 'Hökümleriň nähili saýlanandygy aýdylmaýar.'
      return `${came} Olardan hasaplanan hiç bir paý ýurtdaky ähli hökümler barada hiç zat diýmeýär.`
    },
    units: (total) =>
      `Çeşme tekstleri hem, işleri hem, adamlary hem sanaýar, her biriniň sany ${number(total)} bolýar: bir belgi — bir tekst, bir iş we bir adam.`,
    crossings(stated, sums) {
      const said = stated.map(({ outcome, service }) =>
        outcome.circumstance === 'closed-after-death'
          ? `aradan çykan aýyplanýan ${served(service)}`
          : outcome.kind === 'compulsory_medical' && service === 'not-recruited'
            ? 'bejergä iberileni gulluga alynmandyr'
            : `${thoseWhoServed(service)[1]} hökümlerinden ${ended(outcome)}`,
      )
      return `Aýratyn hökümler barada çeşmede diňe şular aýdylýar: ${said.join('; ')}.${sums === 0 ? '' : ` Galan ${number(sums)} sanysynyň orny jemi sanlardan gelip çykýar.`}`
    },
    totalsOnly:
      'Käbirleri barada diňe jemi sanlar belli: topardaky haýsy hökümiň näme bilen gutarandygy görkezilmeýär, çak hem edilmeýär.',
    reading: (count, total) =>
      `Çeşmede belli aýyplanýanlaryň hemmesiniň hakyky (şertli däl) jeza möhletini alandygy aýdylýar. Bu ${number(total)} adamyň hemmesi bolup bilmez; bu ýerde bu sözler işi ýatyrylmadyk we bejergä iberilmedik ${number(count)} adama degişli edildi.`,
    treatment:
      'Bejergä iberilen aýyplanýan «aklandy» diýlip atlandyrylýar. Kodeksleriň köpüsinde şeýle adam aklanmaýar, eýsem jogapkärçilikden boşadylýar, şonuň üçin ol bu ýerde aklananlaryň hem, iş kesilenleriň hem hataryna goşulmaýar.',
    death: 'Aradan çykan aýyplanýana iş kesilmedi: onuň işi kazyýetde ýatyryldy.',
    others: (samples) =>
      `Başga ýurtlara degişli, başga adamlaryň toplan saýlamalary tablisada dur, bu ýerde ýan-ýana çyzylmady: ${list(
        samples.map(
          ({ country, total, counter }) => `${countries[country]} — ${number(total)}${by(counter)}`,
        ),
      )}.`,
    undated: (parts) =>
      `Ýyllary saýlamak (${asked(parts)}) bu ýerde hiç zady üýtgetmeýär: çeşmede hiç bir hökümiň senesi görkezilmeýär.`,
  },
  chartNotes: {
    marks:
      'Bir kagyz — bir höküm. Birmeňzeş kagyzlar barada belli zatlaryň hemmesi birmeňzeş: olaryň tertibi hiç zat aňlatmaýar.',
    tooMany: 'Birnäçe ýüzden köp hökümli saýlama ýeke-ýekeden çyzylman, sanlar bilen berilýär.',
  },
  heading: (country, counter) =>
    counter === null ? countries[country] : `${countries[country]}, ${counter}`,
  // Short for a narrow column: how the texts came to the journalists is in the title and in a note.
  whole: (sample) => ({
    value: `${number(sample.total)} höküm`,
    kind: `${countries[sample.country]}; ${sample.counter === null ? `${gathered(sample)} saýlama` : `saýlama${by(sample.counter)}`}`,
  }),
  service(part) {
    const { service, count } = part
    return {
      value: `${number(count)} adam ${service === 'not-recruited' ? served(service) : `${place(service, true)} gulluk etdi`}`,
      kind: deceased(part) ? 'aradan çykany şolaryň arasynda' : null,
    }
  },
  outcome({ kind, circumstance, count }) {
    switch (kind) {
      case 'convicted':
        return {
          value: `${number(count)} adama iş kesildi`,
          kind: circumstance === 'simplified-procedure' ? circumstanceNames[circumstance] : null,
        }
      case 'acquitted':
        return { value: `${number(count)} adam aklandy`, kind: null }
      case 'discontinued':
        return {
          value: `${number(count)} iş ýatyryldy`,
          kind: circumstance === 'closed-after-death' ? 'aýyplanýan aradan çykypdyr: iş kesilmedi' : null,
        }
      case 'compulsory_medical':
        return {
          value: `${number(count)} adam bejergä iberildi`,
          kind: circumstance === 'compulsory-treatment' ? 'mejbury; çeşmede — «aklandy»' : null,
        }
      case 'not_stated':
        return { value: `${number(count)} höküm`, kind: 'netijesi görkezilmedik' }
    }
  },
  serviceName,
  outcomeName,
  trait: (trait, side) =>
    trait === null
      ? side === 'with'
        ? 'çeşmede aýratyn aýdylýar'
        : 'galanlary'
      : side === 'with'
        ? '172-nji madda däl; haýsy maddadygy görkezilmeýär'
        : '172-nji madda',
  underlined: ({ trait, count }) =>
    trait === null
      ? `aşagy çyzylany: çeşmede aýratyn aýdylýan ${number(count)} adam`
      : `aşagy çyzylany: ${number(count)} adam; 172-nji madda däl, haýsy maddadygy görkezilmeýär`,
  table: {
    caption: (samples) =>
      `Saýlamalardaky hökümler, gulluk ýerine we netijesine görä: ${list(samples.map(({ country, total, counter }) => `${countries[country]} (${number(total)}${counter === null ? '' : `, ${counter}`})`))}`,
    columns: {
      sample: 'Saýlama',
      service: 'Gulluk ýeri',
      outcome: 'Netijesi',
      count: 'Sany',
      unit: 'Nämäniň sany',
    },
    any: 'hemmesi',
    remarks: {
      whole: 'tutuş saýlama, çap edilişi ýaly',
      part: 'saýlamanyň bölegi, çap edilişi ýaly',
      otherSample: 'başga saýlama; çyzylmady, goşulmady',
      reading: 'iş kesilen hökmünde alyndy: iş ýatyrylanlardan we bejergi bellenilenlerden başga hemmesi',
      ground: (ground) =>
        ({
          stated: 'çyzyldy; çeşmede aýdylýar',
          sums: 'çyzyldy; jemi sanlardan gelip çykýar',
          none: 'çyzyldy; haýsysynyň näme bilen gutarandygy görkezilmeýär',
        })[ground],
    },
  },
  point: {
    heading: (count, total, outcome) =>
      `${number(total)} hökümden ${number(count)} sanysy: ${outcomeName(outcome)}`,
    service: (part) =>
      part.service === 'not-recruited'
        ? capital(serviceName(part.service))
        : `Gulluk ýeri: ${serviceName(part.service)}; saýlamada ${number(part.count)} adam${deceased(part) ? ' (aradan çykany şolaryň arasynda)' : ''}`,
    noService: 'Bu adamlaryň nirede gulluk edendigi görkezilmeýär.',
    noArticle: 'Madda aýdylmaýar.',
    ground: (ground) =>
      ({
        stated: 'Çeşmede şeýle aýdylýar.',
        sums: 'Ýeke-ýekeden aýdylmaýar: jemi sanlardan gelip çykýar.',
        none: 'Diňe jemi sanlar belli.',
      })[ground],
    sample: 'Saýlama, ýurduň statistikasy däl.',
  },
}
