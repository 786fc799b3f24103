import { describe, expect, it } from 'vitest'
import { spanish } from './spanish.ts'
import { readBack } from './read-back.ts'

const { read, alone } = readBack(spanish)

describe('Spanish words', () => {
  it.each([
    ['treinta y cinco casos', ['35 number']],
    ['ciento treinta y nueve casos', ['139 number']],
    ['dos mil trescientos', ['2300 number']],
    ['veintidós personas', ['22 number']],
    ['34 mil tenges', ['34000 number']],
    ['1,2 millones', ['1200000 number']],
    ['25.810 euros', ['25810 number']],
    ['un caso', ['1 number']],
    ['otro caso', ['1 number']],
    ['otros 28 casos', ['28 number']],
    ['ningún caso', ['0 number']],
    ['ni un caso', ['0 number']],
    ['veinte y treinta', ['20 number', '30 number']],
    ['seis veces', ['6 times']],
    ['diez veces menor', ['0.1 ratio']],
    ['10 por ciento', ['0.1 ratio']],
  ])('%j reads as numbers', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['5 años de prisión', ['60 months']],
    ['cuatro años y medio', ['54 months']],
    ['un año y medio', ['18 months']],
    ['medio año', ['6 months']],
    ['seis años y ocho meses', ['80 months']],
    ['75 días', ['75 days']],
  ])('%j reads as a term', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['de cinco a diez años', ['60 months', '120 months']],
    ['entre cinco y diez años', ['60 months range', '120 months']],
    ['5-6 años', ['60 months', '72 months']],
  ])('%j reads as a range', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['hasta nueve años', ['108 months up_to']],
    ['al menos 16', ['16 number at_least']],
    ['un mínimo de 16 casos', ['16 number at_least']],
    ['unos 700 casos', ['700 number about']],
    ['casi 200 personas', ['200 number almost']],
    ['poco más de cien', ['100 number just_over']],
    ['más de 100', ['100 number more_than']],
    ['menos de 100', ['100 number less_than']],
    ['no más de cincuenta', ['50 number at_most']],
  ])('%j says what it does to the number', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    ['decenas de casos', ['dozens']],
    ['cientos de casos', ['hundreds']],
    ['todos los acusados', ['all']],
    ['dos casos', []],
  ])('%j has %j in the place of a number', (text, said) => {
    expect(alone(text)).toEqual(said)
  })
})
