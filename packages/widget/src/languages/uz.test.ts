// What Uzbek alone has: endings of a month, and of a day of it. What it says is in `uz.cases.ts`.
import { expect, it } from 'vitest'
import { uz as cldr } from '../../generated/locales.ts'
import { starting, until } from './uz/grammar.ts'

it('a date in Uzbek takes an ending of belonging on a month alone, whichever it is, and on no day of it', () => {
  for (const month of cldr.months) {
    expect(starting(`2022-yil ${month}`)).toBe(`2022-yil ${month}idan`)
    expect(until(`2022-yil ${month}`)).toBe(`2022-yil ${month}igacha`)
    expect(starting(`2022-yil 1-${month}`)).toBe(`2022-yil 1-${month}dan`)
  }
})
