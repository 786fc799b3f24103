/**
 * Artefacts onto the disk, all of them or none: they are written beside what is there, and then change places with it
 * by renaming. Whatever else lies in `dist`, such as the bundled modules, is left alone.
 */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Artefact } from '../emit/artefact.ts'

/**
 * @param folder the root of the package
 * @throws what the file system throws; then everything is as it was before
 */
export async function writeArtefacts(folder: string, artefacts: readonly Artefact[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  // In the same folder, since a rename does not cross file systems.
  const temporary = await mkdtemp(join(folder, '.build-'))
  try {
    const made = join(temporary, 'new')
    for (const { path, content } of artefacts) {
      await mkdir(dirname(join(made, path)), { recursive: true })
      await writeFile(join(made, path), content)
    }
    await exchange(folder, made, join(temporary, 'old'), [
      ...new Set(artefacts.map(({ path }) => roomOf(path))),
    ])
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * What is exchanged as a whole, so that nothing of an older build stays in it: a folder or file right below `dist`,
 * which others write to as well, and any other folder of the package.
 */
function roomOf(path: string): string {
  const [top = path, ...below] = path.split('/')
  return top === 'dist' ? `${top}/${below[0] ?? ''}` : top
}

/** Undoes what it did when one of the renames fails. */
async function exchange(folder: string, made: string, old: string, rooms: readonly string[]): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  try {
    for (const room of rooms) {
      const [here, aside] = [join(folder, room), join(old, room)]
      await mkdir(dirname(here), { recursive: true })
      await mkdir(dirname(aside), { recursive: true })
      if (await moved(here, aside)) undo.push(() => rename(aside, here))
      await rename(join(made, room), here)
      undo.push(() => rm(here, { recursive: true, force: true }))
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }
}

/** False where there was nothing to move. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
