import { describe, expect, it } from 'vitest'
import { english } from './english.ts'
import { readAlone, readQuantities } from './quantities.ts'

const read = (text: string) =>
  readQuantities(text, english).flatMap(({ amounts, unit }) => amounts.map((amount) => `${amount} ${unit}`))

describe('English words', () => {
  it.each([
    ['eight', ['8 number']],
    ['no more than fifty cases', ['50 number']],
    ['just over a hundred', ['100 number']],
    ['over hundred', ['100 number']],
    ['a hundred and five cases', ['105 number']],
    ['two hundred thirty-one', ['231 number']],
    ['three thousand and seventeen', ['3017 number']],
    ['a thousand two hundred', ['1200 number']],
    ['twenty-two persons', ['22 number']],
    ['five served', ['5 number']],
    ['another case', ['1 number']],
    ['another 28 cases', ['28 number']],
    ['another twelve cases', ['12 number']],
    ['in one case', ['1 number']],
    ['none of them', ['0 number']],
    ['no cases', ['0 number']],
    ['not one of them', ['0 number']],
    ['34 thousand tenge', ['34000 number']],
    ['1.2 million', ['1200000 number']],
    ['five, six and twenty thirty', ['5 number', '6 number', '20 number', '30 number']],
    ['dozens of cases', []],
    ['hundreds of cases', []],
    ['a fine', []],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['five years', ['60 months']],
    ['up to nine years behind bars', ['108 months']],
    ['7.5 years in prison', ['90 months']],
    ['four and a half years', ['54 months']],
    ['6 years and eight months', ['80 months']],
    ['two years, six months', ['30 months']],
    ['one month', ['1 months']],
    ['a year', ['12 months']],
    ['half a year', ['6 months']],
    ['a half-year term', ['6 months']],
    ['4½ years', ['54 months']],
    ['a 5-year ban', ['60 months']],
    ['3 years’ imprisonment', ['36 months']],
    ['up to 75 days', ['75 days']],
    ['two weeks', ['14 days']],
    ['20 years', ['240 months']],
    ['a seven-year sentence', ['84 months']],
    ['two years and a half', ['30 months']],
    ['two years and a half month', ['24 months', '0.5 months']],
    ['four years, one month, and 20 days', ['49 months', '20 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['20-30 lawsuits', ['20 number', '30 number']],
    ['4.5 to 5 years', ['54 months', '60 months']],
    ['5–6 years', ['60 months', '72 months']],
    ['2½ to 5 years', ['30 months', '60 months']],
    ['2.5-5 years in prison', ['30 months', '60 months']],
    ['from 12 to 20 years', ['144 months', '240 months']],
    ['from 4 to 2 hours', ['4 hours', '2 hours']],
    ['five or six months', ['5 months', '6 months']],
    ['5 years to 6 months', ['60 months', '6 months']],
    ['two years and three years', ['24 months', '36 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['fines increased 6-fold', ['6 times']],
    ['a sixfold rise', ['6 times']],
    ['three times larger', ['3 times']],
    ['ten times smaller', ['0.1 ratio']],
    ['10 %', ['0.1 ratio']],
    ['25 percent', ['0.25 ratio']],
  ])('%j reads as a factor', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it('gives a unit only to the number beside it', () => {
    expect(read('15 out of 17 in 2 years')).toEqual(['15 number', '17 number', '24 months'])
    expect(read('709 cases in a year')).toEqual(['709 number', '12 months'])
    expect(read('up to 300 monthly calculation indices')).toEqual(['300 number'])
  })
})

describe('what English words do to a number', () => {
  const said = (text: string) => readQuantities(text, english).map((quantity) => quantity.said)

  it.each([
    ['around 700 criminal cases', 'about'],
    ['(approx. 2,580 euros)', 'about'],
    ['almost 200 citizens', 'almost'],
    ['just over a hundred', 'just_over'],
    ['more than 100', 'more_than'],
    ['less than 100', 'less_than'],
    ['no less than 100', 'at_least'],
    ['no more than fifty cases', 'at_most'],
    ['fines of up to 25,810 euros', 'up_to'],
    ['a record 700 cases', undefined],
    ['more cases than 100', undefined],
  ])('%j says %s', (text, what) => {
    expect(said(text)).toEqual([what])
  })

  it('is said before a span, and once', () => {
    expect(said('between 20 and 30')).toEqual(['range', undefined])
    expect(said('about 5 to 6 years')).toEqual(['about', undefined])
    expect(said('at least 5 cases, up to 10 people')).toEqual(['at_least', 'up_to'])
  })

  it.each([
    ['dozens of cases', ['dozens']],
    ['Only a few dozen cases', ['dozens']],
    ['hundreds of cases', ['hundreds']],
    ['All known defendants', ['all']],
    ['has been increased', ['increase']],
    ['two hundred cases', []],
  ])('%j has %j in its place', (text, what) => {
    expect([...readAlone(text, english)]).toEqual(what)
  })
})
