import { describe, expect, it } from 'vitest'
import { turkmen } from './turkmen.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(turkmen)

describe('Turkmen words', () => {
  it.each([
    ['bir ýüz ýigrimi üç adam', ['123 number']],
    ['on iki iş', ['12 number']],
    ['35 müň manat', ['35000 number']],
    ['hiç bir iş', ['0 number']],
    ['ýekeje-de iş', ['0 number']],
    ['ondan soň bäş iş', ['5 number']],
    ['ýüze çykarylan 20 jenaýat', ['20 number']],
    ['iki esse köp', ['2 times']],
    ['10 göterim', ['0.1 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['bäş ýyl azatlykdan mahrum etmek', ['60 months']],
    ['dört ýarym ýyl', ['54 months']],
    ['ýarym ýyl', ['6 months']],
    ['alty ýyl we sekiz aý', ['80 months']],
    ['on bäş gün', ['15 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['üç ýyldan sekiz ýyla çenli', ['36 months', '96 months']],
    ['bäş ýyldan on ýyla çenli azatlykdan mahrum etmek', ['60 months', '120 months']],
    ['üçden sekiz ýyla çenli', ['36 months', '96 months']],
    ['5-den 10 ýyla çenli', ['60 months', '120 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['on ýyla çenli', ['120 months up_to']],
    ['200-e golaý adam', ['200 number about']],
    ['takmynan 700 iş', ['700 number about']],
    ['100-den gowrak iş', ['100 number more_than']],
    ['azyndan 16 höküm', ['16 number at_least']],
    ['elliden köp däl', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['onlarça iş', ['dozens']],
    ['ýüzlerçe iş', ['hundreds']],
    ['ähli adamlar', ['all']],
    ['iki ýüz iş', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })

  it('tell a year of the calendar from a term', () => {
    expect(read('2025-nji ýylda bäş ýyl')).toEqual(['2025 calendar_year', '60 months'])
  })
})
