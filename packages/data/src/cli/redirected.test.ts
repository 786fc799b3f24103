// An id that moved, was split or was withdrawn. Few releases have one, so the data here is made up.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { claimRow, tablesWith } from '../fixtures/tables.ts'
import type { Redirect } from '../model/rows.ts'

const written = vi.hoisted(() => ({ out: '', errors: '' }))

vi.mock('../index.ts', async (actual) => {
  const redirects: Redirect[] = [
    { id: 'kz.old', kind: 'moved', targets: 'kz.new', since: '1.1.0', reason: 'Misspelt.' },
    { id: 'kz.gone', kind: 'withdrawn', targets: null, since: '1.2.0', reason: 'The document was forged.' },
    {
      id: 'kz.both',
      kind: 'split',
      targets: 'kz.new kz.other',
      since: '1.2.0',
      reason: 'It held two numbers.',
    },
  ]
  const claims = [claimRow({ id: 'kz.new' }), claimRow({ id: 'kz.other' })]
  return { ...(await actual<object>()), tables: tablesWith({ claims, redirects }) }
})

beforeEach(() => {
  Object.assign(written, { out: '', errors: '' })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text))))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((written.errors += String(text))))
})

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

async function get(id: string): Promise<{ code: typeof process.exitCode; out: string; errors: string }> {
  const { run } = await import('./program.ts')
  await run(['get', id, '--format', 'json'])
  return { code: process.exitCode, ...written }
}

describe('get', () => {
  it('follows an id that moved, and says where to', async () => {
    const { code, out, errors } = await get('kz.old')
    expect(JSON.parse(out)).toMatchObject({ id: 'kz.new' })
    expect([code ?? 0, errors]).toEqual([0, 'kz.old moved: this is kz.new\n'])
  })

  it.each([
    ['kz.gone', '"kz.gone" was withdrawn in 1.2.0: The document was forged.\n'],
    ['kz.both', '"kz.both" was split into "kz.new" and "kz.other" in 1.2.0: It held two numbers.\n'],
  ])('exits 1 with what became of %s', async (id, errors) => {
    expect(await get(id)).toEqual({ code: 1, out: '', errors })
  })
})
