import { describe, expect, it } from 'vitest'
import { italian } from './italian.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(italian)

describe('Italian words', () => {
  it.each([
    ['ventuno casi', ['21 number']],
    ['ventotto casi', ['28 number']],
    ['ventitré casi', ['23 number']],
    ['duecentotrentuno', ['231 number']],
    ['duemila trecento', ['2300 number']],
    ['34 mila tenge', ['34000 number']],
    ['1,2 milioni', ['1200000 number']],
    ['un caso', ['1 number']],
    ["un'accusa", ['1 number']],
    ['nessun caso', ['0 number']],
    ['neanche un caso', ['0 number']],
    ['sei volte', ['6 times']],
    ['dieci volte inferiore', ['0.1 ratio']],
    ['10 per cento', ['0.1 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['due anni di reclusione', ['24 months']],
    ['cinque anni di colonia penale', ['60 months']],
    ['quattro anni e mezzo', ['54 months']],
    ['un anno e mezzo', ['18 months']],
    ['mezzo anno', ['6 months']],
    ['ventun anni', ['252 months']],
    ['sei anni e otto mesi', ['80 months']],
    ['75 giorni', ['75 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['da cinque a dieci anni', ['60 months', '120 months']],
    ['tra i cinque e i dieci anni', ['60 months range', '120 months']],
    ['5-6 anni', ['60 months', '72 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['fino a nove anni', ['108 months up_to']],
    ['almeno 16', ['16 number at_least']],
    ['circa 700 casi', ['700 number about']],
    ['all’incirca 700 casi', ['700 number about']],
    ['quasi 200 persone', ['200 number almost']],
    ['un po’ più di cento', ['100 number just_over']],
    ['più di 100', ['100 number more_than']],
    ['meno di 100', ['100 number less_than']],
    ['non più di cinquanta', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['decine di casi', ['dozens']],
    ['centinaia di casi', ['hundreds']],
    ['tutti gli imputati', ['all']],
    ['due casi', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })
})
