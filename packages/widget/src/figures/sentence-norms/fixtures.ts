// Small tables for the tests of this figure: no figure here is a fact.
import { penalty, provision, sentence, tablesOf } from '../fixtures.ts'

/** An article of another country. */
export const abroad = { ...provision, id: 'kz.code.7', country: 'KZ', article: '7' } as const

/** Described as usual. */
export const norm = sentence({
  id: 'norm',
  statistic_kind: 'described_norm',
  min_months: 54,
  max_months: 60,
  n: null,
})

/** Of every kind of penalty and sentence one, under one article. */
export const normTables = tablesOf({
  penalties: [
    penalty({ id: 'ceiling', max: 108, qualifier: 'up_to', status: 'V' }),
    penalty({ id: 'range', min: 60, max: 108 }),
    penalty({ id: 'retold', max: 108, repeats: 'ceiling' }),
    penalty({ id: 'former', min: 36, max: 84, valid_to: '2019' }),
    penalty({ id: 'slip', min: 60, max: 120, status: 'U' }),
    penalty({
      id: 'life',
      status: 'V',
      part: '3',
      penalty_type: 'life_imprisonment',
      condition_en: 'where a killing is proven',
      condition_ru: 'если доказано убийство',
      life: true,
      unit: null,
    }),
    penalty({ id: 'seizure', penalty_type: 'confiscation', unit: null, qualifier: null }),
    penalty({ id: 'fine', penalty_type: 'fine', max: 300, unit: 'MCI', qualifier: 'up_to' }),
  ],
  sentences: [
    norm,
    sentence({ id: 'case', months: 60, date: '2021-08' }),
    sentence({ id: 'again', months: 60, repeats: 'case' }),
    sentence({ id: 'suspended', months: 72, penalty_type: 'suspended_imprisonment' }),
    sentence({ id: 'ban', months: 60, penalty_type: 'entry_ban' }),
    sentence({ id: 'undone', months: 120, stage: 'set_aside' }),
    sentence({
      id: 'fund',
      penalty_type: 'payment_to_victims_fund',
      nominal: 34000,
      qualifier: 'about',
      amount_unit: 'KZT',
    }),
  ],
})
