import { expect, it } from 'vitest'
import { sha256 } from './hash.ts'

it('is SHA-256 of bytes, or of a text in UTF-8, in hexadecimal', () => {
  // Test vector of FIPS 180-2, and two letters that take two bytes each.
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256(new Uint8Array([0x61, 0x62, 0x63]))).toBe(sha256('abc'))
  expect(sha256('ая')).toBe('f8b79d1e72a93852258e27dfbb49ba65ff44dba5d08cb215899990706d8e0774')
})
