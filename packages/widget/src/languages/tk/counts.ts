// What is said of counts in Turkmen.
import type { CountWords, Years } from '../counts-words.ts'
import { countOf, heading, list, unitNames, yearSpan } from './grammar.ts'

/** In a cell. */
const years = ({ first, last }: Years) => (first === last ? String(first) : `${first}–${last}`)

export const counts: CountWords = {
  amount: countOf,
  years,
  units: unitNames,
  partYear: 'gutarmadyk ýyl',
  notes: {
    cases:
      'Jenaýat işi — bu adam hem däl, aýyplaýyş hökümi hem däl. Maddalar islendik daşary ýurt çaknyşygyny we onuň islendik tarapyny öz içine alýar, şonuň üçin bu sanlar kimiň haýsy tarapda söweşendigini görkezmeýär.',
    counters:
      'Her hasap öz usuly bilen ýöredilýär: sanlar ýan-ýana durýar, ýöne olar goşulmaýar, ortaçasy alynmaýar we biriniň boş ýeri beýlekisi bilen doldurylmaýar.',
    missing: '«Tapylmady» diýmek okalan çeşmelerde şeýle sanyň ýokdugyny aňladýar. Bu nol diýmek däl.',
  },
  chartNotes: {
    scale: 'Ähli sütünler bir şkalada: işleriň sany. Başga birlikde sanalan zadyň sütüni ýok.',
    partYear:
      'Gyýa çyzykly sütün: işler sanalanda ýyl entek gutarmandy, şonuň üçin tutuş ýylyň sany belli däl.',
    bound:
      'Çeşmede diňe çäk aýdylýan bolsa, sütün anyk belli ýerine çenli boýalýar; üzük çyzykly gyra ýa-da peýkam hakyky sanyň başga ýerdedigini görkezýär.',
    approximate: 'Gyrasy üzük çyzykly sütün — çeşmäniň özüniň tegelekläp beren sany.',
  },
  legend: {
    lead: (counters) => list(counters),
    partYear: (counters) =>
      counters.length > 1 ? 'Sanalanda ýyl gutarmandy' : `${counters.join()}, sanalanda ýyl gutarmandy`,
    rival: (counters) =>
      counters.length > 1 ? `Başga hasaplar, çepden saga: ${counters.join(', ')}` : counters.join(),
    bound: 'Diňe çägi belli',
    approximate: 'Çeşme tegelekläpdir',
  },
  table: {
    columns: {
      article: 'Madda',
      year: 'Ýyl',
      counter: 'Kimiň maglumaty',
      remark: 'Bellik',
      stated: 'Aýdylan wagty',
      words: 'Çeşmäniň sözleri',
      source: 'Çeşme',
    },
    remarks: { lead: 'esasy hasap', rival: 'başga hasap', partYear: 'sanalanda ýyl gutarmandy' },
  },
  point: {
    where: (article, span) =>
      `${heading(article)} (${article.title})${span === null ? '' : `, ${yearSpan(span)}`}`,
    counter: (name) => `Kimiň maglumaty: ${name}`,
    asOf: (asOf) => `Aýdylan wagty: ${asOf}`,
    rival: 'Başga hasap: esasysynyň ýanynda durýar, oňa goşulmaýar.',
    partYear: 'Bu sanalanda ýyl entek gutarmandy.',
  },
}
