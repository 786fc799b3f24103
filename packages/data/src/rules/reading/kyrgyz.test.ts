import { describe, expect, it } from 'vitest'
import { kyrgyz } from './kyrgyz.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(kyrgyz)

describe('Kyrgyz words', () => {
  it.each([
    ['687 кыргызстандык', ['687 number']],
    ['687си', ['687 number']],
    ['628 тажикстандыктын ысымын ... 931 тажик жаранынын', ['628 number', '931 number']],
    ['алты жүз сексен жети киши', ['687 number']],
    ['он тогуз иш', ['19 number']],
    ['бир дагы кылмыш иши козголгон эмес', ['0 number']],
    ['35 миң сом', ['35000 number']],
    ['эки эсе көбөйдү', ['2 times']],
    ['10 пайыз', ['0.1 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['үч жылга эркинен ажыратты', ['36 months']],
    ['үч жылга абакка кести', ['36 months']],
    ['төрт жарым жыл', ['54 months']],
    ['жарым жыл', ['6 months']],
    ['алты жыл сегиз айга', ['80 months']],
    ['75 суткага', ['75 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['беш жылдан он жылга чейин', ['60 months', '120 months']],
    ['бештен он жылга чейин', ['60 months', '120 months']],
    ['5-10 жылга', ['60 months', '120 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['он беш жылга чейин', ['180 months up_to']],
    ['400дөн кем эмес', ['400 number at_least']],
    ['кеминде 400 киши', ['400 number at_least']],
    ['100дөн ашык иш', ['100 number more_than']],
    ['100дөн бир аз ашык', ['100 number just_over']],
    ['700гө жакын иш', ['700 number about']],
    ['дээрлик 200 киши', ['200 number almost']],
    ['элүүдөн көп эмес', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['ондогон иш', ['dozens']],
    ['жүздөгөн иш', ['hundreds']],
    ['бардык айыпталуучулар', ['all']],
    ['эки жүз иш', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })

  it('tell the years of the calendar and an age from a term', () => {
    expect(read('2025–2026-жылдары ... бир дагы кылмыш иши')).toEqual([
      '2025 calendar_year',
      '2026 calendar_year',
      '0 number',
    ])
    expect(read('38 жаштагы кишини үч жылга')).toEqual(['38 number', '36 months'])
  })
})
