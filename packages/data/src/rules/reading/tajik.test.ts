import { describe, expect, it } from 'vitest'
import { tajik } from './tajik.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(tajik)

describe('Tajik words', () => {
  it.each([
    ['931 шаҳрванд', ['931 number']],
    ['бисту панҷ парванда', ['25 number']],
    ['саду бисту як нафар', ['121 number']],
    ['нӯҳсаду сию як нафар', ['931 number']],
    ['понздаҳ нафар', ['15 number']],
    ['ягон парванда боз нашудааст', ['0 number']],
    ['ҳеҷ як парванда', ['0 number']],
    ['35 ҳазор сомонӣ', ['35000 number']],
    ['се баробар зиёд', ['3 times']],
    ['10 фоиз', ['0.1 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['панҷ сол', ['60 months']],
    ['20 соли зиндон', ['240 months']],
    ['чору ним сол', ['54 months']],
    ['якуним сол', ['18 months']],
    ['ним сол', ['6 months']],
    ['ду солу шаш моҳ', ['30 months']],
    ['ду сол ва шаш моҳ', ['30 months']],
    ['понздаҳ рӯз', ['15 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['аз панҷ то даҳ сол', ['60 months', '120 months']],
    ['аз понздаҳ сол то бист сол', ['180 months', '240 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['то даҳ сол', ['120 months up_to']],
    ['на камтар аз 400 нафар', ['400 number at_least']],
    ['зиёда аз 100 нафар', ['100 number more_than']],
    ['камтар аз 100 нафар', ['100 number less_than']],
    ['тақрибан 700 парванда', ['700 number about']],
    ['на бештар аз панҷоҳ', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['даҳҳо нафар', ['dozens']],
    ['садҳо нафар', ['hundreds']],
    ['ҳамаи айбдоршавандагон', ['all']],
    ['дусад нафар', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })
})
