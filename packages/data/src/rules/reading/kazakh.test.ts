import { describe, expect, it } from 'vitest'
import { kazakh } from './kazakh.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(kazakh)

describe('Kazakh words', () => {
  it.each([
    ['709 қылмыстық іс', ['709 number']],
    ['сексен екі іс', ['82 number']],
    ['он бес адам', ['15 number']],
    ['бір мың бес жүз отыз бір', ['1531 number']],
    ['35 мың теңге', ['35000 number']],
    ['бірде-бір іс қозғалмаған', ['0 number']],
    ['ешбір іс', ['0 number']],
    ['үшеуі сотталды', ['3 number']],
    ['екі мың айлық есептік көрсеткіш', ['2000 number']],
    ['алты есе өсті', ['6 times']],
    ['10 пайыз', ['0.1 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['бес жыл', ['60 months']],
    ['төрт жарым жыл', ['54 months']],
    ['жарты жыл', ['6 months']],
    ['алты жыл сегіз ай', ['80 months']],
    ['он екі ай', ['12 months']],
    ['тоғыз жылға бас бостандығынан айырылды', ['108 months']],
    ['75 тәулік', ['75 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['үш жылдан жеті жылға дейінгі', ['36 months', '84 months']],
    ['мүлкі тәркіленіп, бес жылдан он жылға дейінгі', ['60 months', '120 months']],
    ['он бес жылдан жиырма жылға дейінгі', ['180 months', '240 months']],
    ['он бес жылдан жиырма жылға', ['180 months', '240 months']],
    ['үштен жеті жылға дейін', ['36 months', '84 months']],
    ['оннан он бес жылға дейін', ['120 months', '180 months']],
    ['5-тен 10 жылға дейін', ['60 months', '120 months']],
    ['бес жүзден мың теңгеге дейін', ['500 number', '1000 number']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['жеті жылға дейін', ['84 months up_to']],
    ['75 тәулікке дейін қамау', ['75 days up_to']],
    ['үш жүз айлық есептік көрсеткішке дейін', ['300 number up_to']],
    ['200-ге жуық адам', ['200 number about']],
    ['шамамен 700 іс', ['700 number about']],
    ['100-ден астам іс', ['100 number more_than']],
    ['100 адамнан сәл астам', ['100 number just_over']],
    ['кемінде 16 үкім', ['16 number at_least']],
    ['16-дан кем емес', ['16 number at_least']],
    ['елуден аспайтын іс', ['50 number at_most']],
    ['5 адам, 10 жылға дейін', ['5 number', '120 months up_to']],
    ['12 іс осы айдың соңына дейін', ['12 number']],
    ['5 адам, осыған дейін', ['5 number']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['ондаған іс', ['dozens']],
    ['жүздеген іс', ['hundreds']],
    ['барлық сотталғандар', ['all']],
    ['екі жүз іс', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })

  it('may be typed with Latin letters that look the same', () => {
    // The Latin letters are i, o, a and e.
    expect(read('он бес жылдан жиырма жылға дейiнгi ... өмiр бойына')).toEqual(['180 months', '240 months'])
    expect(read('жетi жылғa дeйiн')).toEqual(['84 months up_to'])
  })

  it('tell a year of the calendar from a term', () => {
    expect(read('2025 жылы 709 іс')).toEqual(['2025 calendar_year', '709 number'])
    expect(read('2025 жылғы үкім: бес жыл')).toEqual(['2025 calendar_year', '60 months'])
  })
})
