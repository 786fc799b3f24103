import { describe, expect, it } from 'vitest'
import { readAlone, readQuantities } from './quantities.ts'
import { russian } from './russian.ts'

const read = (text: string) =>
  readQuantities(text, russian).flatMap(({ amounts, unit }) => amounts.map((amount) => `${amount} ${unit}`))

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
    ['две сотни дел', ['200 number']],
    ['ни одного дела', ['0 number']],
    ['ни одной из них', ['0 number']],
    ['Ни один гражданин', ['0 number']],
    ['не возбудил ни одного уголовного дела', ['0 number']],
    ['1 тыс. 982 тенге', ['1982 number']],
    ['2 млн 300 тыс. 15 тенге', ['2300015 number']],
    ['35 тыс. 2025 дел', ['35000 number', '2025 number']],
    ['3 450 тенге', ['3450 number']],
    ['35 тысяч тенге', ['35000 number']],
    ['687 ... 135 ... 326', ['687 number', '135 number', '326 number']],
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
    ['полгода', ['6 months']],
    ['4½ года', ['54 months']],
    ['75 суток ареста', ['75 days']],
    ['от четырех до восьми лет', ['48 months', '96 months']],
    ['от десяти до двадцати лет с конфискацией имущества', ['120 months', '240 months']],
    ['от 7 лет заключения до пожизненного', ['84 months']],
    ['шести лет условно', ['72 months']],
    ['трем годам лишения свободы', ['36 months']],
    ['пяти годам колонии', ['60 months']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it('joins tens and units, and nothing else', () => {
    expect(read('двадцать один год')).toEqual(['252 months'])
    expect(read('пять семь сто двести')).toEqual(['5 number', '7 number', '100 number', '200 number'])
  })
})

describe('what Russian words do to a number', () => {
  const said = (text: string) => readQuantities(text, russian).map((quantity) => quantity.said)

  it.each([
    ['около 700 дел', 'about'],
    ['примерно 700 дел', 'about'],
    ['почти 200 человек', 'almost'],
    ['чуть больше сотни', 'just_over'],
    ['более 100 дел', 'more_than'],
    ['менее 100 дел', 'less_than'],
    ['как минимум 16 приговоров', 'at_least'],
    ['не менее 16', 'at_least'],
    ['не более пятидесяти дел', 'at_most'],
    ['до девяти лет', 'up_to'],
    ['до трехсот базовых расчетных величин', 'up_to'],
    ['Как минимум 143', 'at_least'],
    ['не менее 400', 'at_least'],
    ['от 7 лет заключения до пожизненного', undefined],
    ['166 дел', undefined],
  ])('%j says %s', (text, what) => {
    expect(said(text)).toEqual([what])
  })

  it('is not the “до” between two ends', () => {
    expect(said('от пяти до девяти лет')).toEqual([undefined, undefined])
  })

  it.each([
    ['десятки дел', ['dozens']],
    ['сотни дел', ['hundreds']],
    ['все обвиняемые', ['all']],
    ['166 дел', []],
  ])('%j has %j in its place', (text, what) => {
    expect([...readAlone(text, russian)]).toEqual(what)
  })
})
