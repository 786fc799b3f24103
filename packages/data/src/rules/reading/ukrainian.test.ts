import { describe, expect, it } from 'vitest'
import { ukrainian } from './ukrainian.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(ukrainian)

describe('Ukrainian words', () => {
  it.each([
    ['270 загиблих або зниклих', ['270 number']],
    ['список із 661 казаха', ['661 number']],
    ["двадцять п'ять справ", ['25 number']],
    ["дев'яносто сім осіб", ['97 number']],
    ['дві тисячі триста', ['2300 number']],
    ['1 тис. 982 тенге', ['1982 number']],
    ['жодної справи', ['0 number']],
    ['у шість разів', ['6 times']],
    ['в десять разів менше', ['0.1 ratio']],
    ['7,5 відсотків', ['0.075 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ["п'ять років", ['60 months']],
    ['чотири з половиною роки', ['54 months']],
    ['півтора року', ['18 months']],
    ['півроку', ['6 months']],
    ['пів року', ['6 months']],
    ['шість років і вісім місяців', ['80 months']],
    ['75 діб арешту', ['75 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ["від п'яти до дев'яти років", ['60 months', '108 months']],
    ['5–10 років', ['60 months', '120 months']],
    ['між п’ятьма і десятьма роками', ['60 months range', '120 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['щонайменше 529 громадян Казахстану', ['529 number at_least']],
    ['не менше 400', ['400 number at_least']],
    ['близько 700 справ', ['700 number about']],
    ['майже 200 осіб', ['200 number almost']],
    ['трохи більше сотні', ['100 number just_over']],
    ['понад 100 справ', ['100 number more_than']],
    ['менш ніж 100', ['100 number less_than']],
    ['не більше п’ятдесяти', ['50 number at_most']],
    ['до 300 осіб', ['300 number up_to']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['десятки справ', ['dozens']],
    ['сотні справ', ['hundreds']],
    ['усі обвинувачені', ['all']],
    ['дві справи', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })

  it('leave open whether “до” before a term sentences to it or is the most a law provides', () => {
    expect(read('до шести років позбавлення волі')).toEqual(['72 months'])
    expect(read('до шести років позбавлення волі було засуджено 25-річного жителя')).toEqual([
      '72 months',
      '25 number',
    ])
    expect(read('до дев’яти років')).toEqual(['108 months'])
  })

  it('say “up to” of a term that they call one', () => {
    expect(read('на строк до дев’яти років')).toEqual(['108 months up_to'])
    expect(read('аж до дев’яти років')).toEqual(['108 months up_to'])
  })

  it.each(["п'ять", 'п’ять', 'пʼять', 'п`ять'])('take %s with any apostrophe', (text) => {
    expect(read(text)).toEqual(['5 number'])
  })

  it('tell a year of the calendar from a term', () => {
    expect(read('у 2025 році шість років')).toEqual(['2025 calendar_year', '72 months'])
  })
})
