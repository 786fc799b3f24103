import { expect, it, vi } from 'vitest'

it('has no side effect in its main entry', async () => {
  const { ProsecutionChart } = await import('../../src/index.ts')
  expect(customElements.get('prosecution-chart')).toBeUndefined()
  expect(ProsecutionChart.version).toMatch(/^\d+\.\d+\.\d+/)
})

it('registers once, however often it is loaded, and tells of another version once', async () => {
  const said = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  class Elder extends HTMLElement {
    static readonly version = '0.0.0-elder'
  }
  customElements.define('prosecution-chart', Elder)
  const { ProsecutionChart } = await import('../../src/define.ts')
  await import('../../src/define.ts')
  expect(customElements.get('prosecution-chart')).toBe(Elder)
  expect(said).toHaveBeenCalledTimes(1)
  expect(said.mock.calls.flat().join()).toContain('0.0.0-elder')
  expect(said.mock.calls.flat().join()).toContain(ProsecutionChart.version)
})
