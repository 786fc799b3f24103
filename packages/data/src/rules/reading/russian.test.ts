import { describe, expect, it } from 'vitest'
import { readQuantities } from './quantities.ts'
import { russian } from './russian.ts'

const read = (text: string) => readQuantities(text, russian).map(({ amount, unit }) => `${amount} ${unit}`)

describe('Russian words', () => {
  it.each([
    ['166 уголовных дел', ['166 number']],
    ['ещё 28 дел', ['28 number']],
    ['возбудили сто тридцать девять дел', ['139 number']],
    ['двести пять человек', ['205 number']],
    ['две тысячи триста', ['2300 number']],
    ['34 тыс тенге', ['34000 number']],
    ['7,5 процентов', ['0.075 ratio']],
    ['в шесть раз', ['6 times']],
    ['в десять раз меньше', ['0.1 ratio']],
    ['десятки дел', []],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['от пяти до девяти лет', ['60 months', '108 months']],
    ['5-10 лет лишения свободы', ['60 months', '120 months']],
    ['шесть лет и восемь месяцев', ['80 months']],
    ['4,5 года', ['54 months']],
    ['четыре с половиной года', ['54 months']],
    ['полтора года', ['18 months']],
    ['75 суток ареста', ['75 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it('joins tens and units, and nothing else', () => {
    expect(read('двадцать один год')).toEqual(['252 months'])
    expect(read('пять семь сто двести')).toEqual(['5 number', '7 number', '100 number', '200 number'])
  })
})
