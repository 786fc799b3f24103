import { describe, expect, it } from 'vitest'
import { uzbek } from './uzbek.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(uzbek)

describe('Uzbek words', () => {
  it.each([
    ['1110 нафар ўзбекистонлик', ['1110 number']],
    ['1110 nafar o‘zbekistonlik', ['1110 number']],
    ['бир минг бир юз ўн нафар', ['1110 number']],
    ['bir ming bir yuz o‘n nafar', ['1110 number']],
    ['ўн тўққиз иш', ['19 number']],
    ['o‘n to‘qqiz ish', ['19 number']],
    ['10 та иш', ['10 number']],
    ['yigirma uchta ish', ['23 number']],
    ['35 минг сўм', ['35000 number']],
    ['ҳеч бир иш', ['0 number']],
    ['birorta ham ish', ['0 number']],
    ['уч баравар ошди', ['3 times']],
    ['10 foiz', ['0.1 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['уч йил', ['36 months']],
    ['besh yil', ['60 months']],
    ['беш йилга озодликдан маҳрум', ['60 months']],
    ['to‘rt yarim yil', ['54 months']],
    ['ярим йил', ['6 months']],
    ['олти йил ва саккиз ой', ['80 months']],
    ['o‘n besh kun', ['15 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['уч йилдан беш йилгача озодликдан маҳрум қилиш', ['36 months', '60 months']],
    ['besh yildan o‘n yilgacha', ['60 months', '120 months']],
    ['учдан беш йилгача', ['36 months', '60 months']],
    ['10 dan 15 yilgacha', ['120 months', '180 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['ўн икки йилгача', ['144 months up_to']],
    ['o‘n ikki yilgacha', ['144 months up_to']],
    ['базавий ҳисоблаш миқдорининг уч юз бараваригача', ['300 number up_to']],
    ['bazaviy hisoblash miqdorining uch yuz baravarigacha', ['300 number up_to']],
    ['ellikkacha ish', ['50 number up_to']],
    ['olti ish ellikkacha odam', ['6 number', '50 number up_to']],
    ['1000 нафардан ортиқ', ['1000 number more_than']],
    ['камида 529 нафар', ['529 number at_least']],
    ['kamida 529 nafar', ['529 number at_least']],
    ['тахминан 700 иш', ['700 number about']],
    ['200 ga yaqin odam', ['200 number about']],
    ['50 тадан ортиқ эмас', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['ўнлаб иш', ['dozens']],
    ['yuzlab ish', ['hundreds']],
    ['барча айбланувчилар', ['all']],
    ['ikki yuz ish', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })

  it.each(['toʻrt', 'to‘rt', 'to’rt', "to'rt", 'to`rt'])('take %s with any apostrophe', (text) => {
    expect(read(text)).toEqual(['4 number'])
  })

  it('tell a year of the calendar from a term', () => {
    expect(read('2025-yilda besh yil')).toEqual(['2025 calendar_year', '60 months'])
    expect(read('2025 йилда беш йил')).toEqual(['2025 calendar_year', '60 months'])
  })
})
