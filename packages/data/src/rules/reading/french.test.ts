import { describe, expect, it } from 'vitest'
import { french } from './french.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(french)

describe('French words', () => {
  it.each([
    ['dix-sept affaires', ['17 number']],
    ['vingt et un', ['21 number']],
    ['soixante et onze', ['71 number']],
    ['soixante-quinze', ['75 number']],
    ['quatre-vingts', ['80 number']],
    ['quatre-vingt-dix-sept', ['97 number']],
    ['deux cent quatre-vingt-un', ['281 number']],
    ['deux-cents', ['200 number']],
    ['deux mille trois cents', ['2300 number']],
    ['34 mille tenges', ['34000 number']],
    ['1,2 million', ['1200000 number']],
    ['aucune affaire', ['0 number']],
    ['une affaire', ['1 number']],
    ['vingt et trente', ['20 number', '30 number']],
    ['six fois', ['6 times']],
    ['10 pour cent', ['0.1 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['quatre ans et demi de prison ferme', ['54 months']],
    ['cinq ans d’emprisonnement', ['60 months']],
    ['un an et demi', ['18 months']],
    ['dix-huit mois', ['18 months']],
    ['six ans et huit mois', ['80 months']],
    ['soixante-quinze jours', ['75 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['de cinq à dix ans', ['60 months', '120 months']],
    ['5-6 ans', ['60 months', '72 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ["jusqu'à neuf ans", ['108 months up_to']],
    ['au moins 16', ['16 number at_least']],
    ['d’au moins seize cas', ['16 number at_least']],
    ['environ 700 affaires', ['700 number about']],
    ["d'environ 700 noms", ['700 number about']],
    ['près de 200 personnes', ['200 number almost']],
    ['un peu plus de cent', ['100 number just_over']],
    ["plus d'une centaine", ['100 number more_than']],
    ["moins d'un an", ['12 months less_than']],
    ['pas plus de cinquante', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['des dizaines d’affaires', ['dozens']],
    ['des centaines d’affaires', ['hundreds']],
    ['tous les accusés', ['all']],
    ['deux affaires', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })
})
