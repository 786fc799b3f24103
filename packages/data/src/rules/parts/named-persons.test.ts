import { describe, expect, it } from 'vitest'
import { sha256 } from '../../build/hash.ts'
import { nameFinder } from './named-persons.ts'

// Invented names, in the form in which real ones are kept.
const stems = ['vymyslov', 'вымыслов', 'žáček', 'anna ovo']
const find = nameFinder(sha256, {
  salt: 'salt',
  hashes: new Set(stems.map((stem) => sha256(`salt ${stem}`))),
})

describe('a name is found', () => {
  it.each([
    ['by itself', 'Vymyslov'],
    ['in capitals', 'VYMYSLOV'],
    ['with an ending', 'Vymyslova'],
    ['with an apostrophe', "Vymyslov's"],
    ['in another alphabet, with an ending', 'Вымысловым'],
    ['in an address', 'https://example.org/a_vymyslov-2024.html'],
    ['behind percent signs', 'https://example.org/%D0%B2%D1%8B%D0%BC%D1%8B%D1%81%D0%BB%D0%BE%D0%B2%D0%B0'],
    ['behind escapes', String.raw`"\u0432\u044b\u043c\u044b\u0441\u043b\u043e\u0432"`],
    ['behind escapes in braces', String.raw`"\u{432}\u{44b}\u{43c}\u{44b}\u{441}\u{43b}\u{43e}\u{432}"`],
    ['with a soft hyphen', 'Vymy\u00adslov'],
    ['with its accents set apart', 'Žáčekova'.normalize('NFD')],
    ['as given and family name', 'Anna Ovo'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([{ line: 1, word: expect.any(Number) as number }])
  })

  it('at each of its places', () => {
    expect(find('one\ntwo Vymyslov\nAnna Ovo and Vymyslova')).toEqual([
      { line: 2, word: 2 },
      { line: 3, word: 1 },
      { line: 3, word: 4 },
    ])
  })
})

describe('no name is found', () => {
  it.each([
    ['in its beginning', 'Vymyslo'],
    ['inside a word', 'Nevymyslov'],
    ['in half of a pair', 'Anna and Ovo'],
    ['in a longer family name', 'Anna Ovod'],
    ['behind broken percent signs', '%D0%B2%D1 %zz %'],
    ['behind an impossible escape', String.raw`\u{ffffff}`],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([])
  })
})
