// What only a reader who asks needs to know is folded away: by keyboard and on paper it is there all the same.
import { afterEach, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { bundled } from '../../src/data/bundled.ts'
import { figures } from '../../src/figures/index.ts'
import { languages } from '../../src/languages/index.ts'
import { all, mount, one } from './mount.ts'

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
})

const folding = figures.filter(
  (figure) => figure.build(bundled.tables, {}).words(languages[0]).foldedNotes != null,
)

it('is tried on a figure that folds some away', () => {
  expect(folding.map(({ id }) => id)).toEqual(['disputed'])
})

it.each(folding.flatMap(({ id }) => languages.map(({ code }) => [id, code] as const)))(
  'unfolds what %s holds back, by keyboard and in print, in %s',
  async (figure, lang) => {
    const element = await mount({ figure, lang })
    const language = languages.find(({ code }) => code === lang)
    const built = figures.find(({ id }) => id === figure)?.build(bundled.tables, {})
    const folded = language && built?.words(language).foldedNotes
    if (!language || !folded) throw new Error('There is nothing to fold.')
    const notes = () => all(element, '.folded > p')
    const seen = () => notes().filter((note) => note.checkVisibility())
    expect(notes().map((note) => note.textContent)).toEqual(folded.notes.map(language.unbroken))
    expect(seen()).toEqual([])
    const label = one(element, '.folded > summary')
    expect(label.textContent).toBe(folded.label)
    expect(label.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
    label.focus()
    await userEvent.keyboard('{Enter}')
    expect(seen()).toHaveLength(folded.notes.length)
    await userEvent.keyboard('{Enter}')
    expect(seen()).toEqual([])
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
    await expect.poll(seen).toHaveLength(folded.notes.length)
  },
)
