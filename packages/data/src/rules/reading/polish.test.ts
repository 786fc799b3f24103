import { describe, expect, it } from 'vitest'
import { polish } from './polish.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(polish)

describe('Polish words', () => {
  it.each([
    ['205 tys. rubli', ['205000 number']],
    ['205 tys. 300 rubli', ['205300 number']],
    ['dwadzieścia pięć spraw', ['25 number']],
    ['dwieście trzydzieści jeden', ['231 number']],
    ['pięciu mężczyzn', ['5 number']],
    ['ani jednej sprawy', ['0 number']],
    ['żadna sprawa', ['0 number']],
    ['sześć razy', ['6 times']],
    ['sześciokrotnie', ['6 times']],
    ['7,5 procent', ['0.075 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['pięć lat więzienia', ['60 months']],
    ['siedem lat', ['84 months']],
    ['cztery i pół roku', ['54 months']],
    ['półtora roku', ['18 months']],
    ['pół roku', ['6 months']],
    ['sześć lat i osiem miesięcy', ['80 months']],
    ['dwa tygodnie', ['14 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['od pięciu do dziesięciu lat', ['60 months', '120 months']],
    ['5-10 lat', ['60 months', '120 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['do dziesięciu lat', ['120 months up_to']],
    ['co najmniej 16', ['16 number at_least']],
    ['około 700 spraw', ['700 number about']],
    ['ok. 700 spraw', ['700 number about']],
    ['prawie 200 osób', ['200 number almost']],
    ['nieco ponad sto', ['100 number just_over']],
    ['ponad 100', ['100 number more_than']],
    ['mniej niż 100', ['100 number less_than']],
    ['nie więcej niż pięćdziesiąt', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['dziesiątki spraw', ['dozens']],
    ['setki spraw', ['hundreds']],
    ['wszyscy oskarżeni', ['all']],
    ['dwie sprawy', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })
})
