import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

describe('nearest', () => {
  it.each([
    ['kz.172.registered.2042.example', 'kz.172.registered.2024.example'],
    ['kz.172.registered.2024', 'kz.172.registered.2024.example'],
    ['kz.170.registered.2025.exemple', 'kz.170.registered.2025.example'],
    ['', 'uz.154'],
  ])('finds what %j was meant to be', (wanted, meant) => {
    const known = [
      'kz.172.registered.2024.example',
      'kz.170.registered.2025.example',
      'kz.172.registered.2025.example',
      'uz.154',
    ]
    expect(nearest(wanted, known)).toBe(meant)
  })

  it('prefers what holds the whole of it to what is merely short', () => {
    expect(nearest('example', ['kz.exam', 'kz.172.registered.2024.example'])).toBe(
      'kz.172.registered.2024.example',
    )
  })

  it('takes the first of two that are equally near', () => {
    expect(nearest('kz.171', ['kz.170', 'kz.172'])).toBe('kz.170')
    expect(nearest('kz.171', ['kz.172', 'kz.170'])).toBe('kz.172')
  })

  it('counts insertions, deletions and changes alike', () => {
    // kitten → sitting is three changes in every textbook; sitten is one.
    expect(nearest('kitten', ['sitting', 'sitten'])).toBe('sitten')
    expect(nearest('kitten', ['sitting', 'aaaa'])).toBe('sitting')
  })

  it('has nothing to offer where nothing is known', () => {
    expect(nearest('kz.172', [])).toBeUndefined()
  })
})
