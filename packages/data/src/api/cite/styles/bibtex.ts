/**
 * A BibTeX entry: `@online` for what has an address, `@misc` for what has none. The key is the id of the row, so it
 * stays the same for ever. Text is UTF-8, as biber and every BibTeX of today read it; `date` is EDTF, which biblatex
 * reads, and `year` stands beside it where it is certain, for older styles. https://ctan.org/pkg/biblatex
 */
import { daysOf } from '../../edtf.ts'
import type { Reference } from '../reference.ts'
import { certainDate } from '../time.ts'
import { calculation } from './plain.ts'
import { capitalised, type CitationStyle } from './style.ts'

export const bibtex: CitationStyle = ({ reference, words, dataSet, accessed }) => {
  const { publisher, title, titled, url, place, kind } = reference
  const certain = certainDate(reference.time)
  const notes = [
    ...(place === null ? [] : [place]),
    ...(kind === 'data-set'
      ? [words.dataSet, ...calculation(words, reference)]
      : [words.via(`${dataSet.title}, ${words.version(dataSet.version)}`)]),
    ...(reference.time === null ? [words.noDate] : []),
  ]
  const fields: [name: string, value: string | null][] = [
    // Doubled braces: an organisation, not a first and a last name, and a title whose capitals stay.
    ['author', publisher === null ? null : `{${escaped(publisher)}}`],
    ['title', `{${escaped(titled ? title : `[${title}]`)}}`],
    ['date', edtfOf(reference)],
    ['year', certain === null ? null : String(certain.year).padStart(4, '0')],
    ['version', kind === 'data-set' ? escaped(dataSet.version) : null],
    ['url', url === null ? null : verbatim(url)],
    ['urldate', url === null || accessed === null ? null : daysOf(accessed).first],
    ['note', escaped(capitalised(notes.join('; ')))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return [`@${url === null ? 'misc' : 'online'}{${keyOf(reference.id)},`, ...lines, '}'].join('\n')
}

/** The characters that TeX reads as commands. An escaped brace would still be counted by BibTeX, a command is not. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^%&_#$]/g, (letter) => commands[letter] ?? `\\${letter}`)
}

/** BibLaTeX prints addresses as they are; only braces and backslashes would end the field. */
function verbatim(url: string): string {
  return url.replace(/[\\{}\s]/g, (letter) => encodeURIComponent(letter))
}

function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9.:_-]/g, '-')
}

/** What biblatex knows of EDTF has no text beside it: sets and the like stay out. */
function edtfOf({ time }: Reference): string | null {
  if (time === null || time.kind === 'text') return null
  if (time.kind === 'date') return edtfDate(time.date)
  return `${time.from ? edtfDate(time.from) : '..'}/${time.to ? edtfDate(time.to) : '..'}`
}

function edtfDate({ year, month, day, mark }: NonNullable<ReturnType<typeof certainDate>>): string {
  const parts = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)]
  return parts.filter((part) => part !== null).join('-') + (mark ?? '')
}

function twoDigits(part: number | null): string | null {
  return part === null ? null : String(part).padStart(2, '0')
}
