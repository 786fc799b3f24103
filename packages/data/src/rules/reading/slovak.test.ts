import { describe, expect, it } from 'vitest'
import { slovak } from './slovak.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(slovak)

describe('Slovak words', () => {
  it.each([
    ['dvadsaťpäť prípadov', ['25 number']],
    ['stodvadsať ľudí', ['120 number']],
    ['dvesto tridsaťjeden', ['231 number']],
    ['dvetisíc tristo', ['2300 number']],
    ['205 tisíc rubľov', ['205000 number']],
    ['ani jeden prípad', ['0 number']],
    ['žiadneho prípadu', ['0 number']],
    ['šesťkrát', ['6 times']],
    ['6-krát', ['6 times']],
    ['7,5 percenta', ['0.075 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['šesť rokov a osem mesiacov', ['80 months']],
    ['päť rokov väzenia', ['60 months']],
    ['štyri a pol roka', ['54 months']],
    ['pol roka', ['6 months']],
    ['dvadsať rokov', ['240 months']],
    ['75 dní', ['75 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['než sedem až desať rokov väzenia predpísaných zákonom', ['84 months', '120 months']],
    ['od piatich do desiatich rokov', ['60 months', '120 months']],
    ['5-10 rokov', ['60 months', '120 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['až desať rokov', ['120 months up_to']],
    ['najmenej 16', ['16 number at_least']],
    ['približne 700 prípadov', ['700 number about']],
    ['takmer 200 ľudí', ['200 number almost']],
    ['o niečo viac ako sto', ['100 number just_over']],
    ['vyše 100', ['100 number more_than']],
    ['menej ako 100', ['100 number less_than']],
    ['nie viac ako päťdesiat', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['desiatky prípadov', ['dozens']],
    ['stovky prípadov', ['hundreds']],
    ['všetci obvinení', ['all']],
    ['dva prípady', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })
})
