// The fields that several kinds of record share. Messages say what is accepted; the reader adds file and place.
import edtf from 'edtf'
import { z } from 'zod'
import { amountUnits, labelLanguages, qualifiers, textLanguages } from '../../model/vocabulary.ts'

/** Lower-case words joined by dots and hyphens: `kz.172.registered.2024.mediazona`. */
export const identifier = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
    'must be lower-case letters and digits joined by single dots or hyphens, like kz.172.registered.2024.mediazona',
  )

export function oneOf<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.enum(codes, {
    error: ({ input }) => {
      const problem = input === undefined ? 'is missing' : `${JSON.stringify(input)} is not accepted`
      return `${problem}: use one of ${codes.join(', ')}`
    },
  })
}

/** A date or period in EDTF, checked by the edtf library. https://www.loc.gov/standards/datetime/ */
export const period = z
  .string({ error: 'must be a quoted EDTF date or period, like "2024" or "2022-02/.."' })
  .refine(
    (text) => {
      try {
        edtf(text)
        return true
      } catch {
        return false
      }
    },
    {
      error: ({ input }) =>
        `${JSON.stringify(input)} is not an EDTF date or period, like "2024" or "2022-02/.."`,
    },
  )

/** A spreadsheet takes a cell that begins so for a formula, and would compute what it should show. */
const formula = /^[=+\-@]/

export const words = z
  .string()
  .trim()
  .min(1, 'must not be empty: leave the field out instead')
  .refine((text) => !formula.test(text), {
    error: ({ input }) =>
      `begins with ${String(input).trim().charAt(0)}, which a spreadsheet takes for a formula: begin with another word`,
  })

/** A label, in every label language. */
export const localised = z.strictObject(
  Object.fromEntries(labelLanguages.map((language) => [language, words])) as Record<
    (typeof labelLanguages)[number],
    typeof words
  >,
)

/** A text of a source file: always in the text languages, in the other label languages where somebody wrote it. */
export const text = localised
  .partial()
  .required(
    Object.fromEntries(textLanguages.map((language) => [language, true])) as Record<
      (typeof textLanguages)[number],
      true
    >,
  )

// Four digits: EDTF, which the yearly table is told in, knows no other year.
const year = z
  .number()
  .int()
  .min(1000, 'must be a year in four digits, like 2024')
  .max(9999, 'must be a year in four digits, like 2024')

/** Years, both included. */
export const years = z
  .strictObject({ first: year, last: year })
  .refine(({ first, last }) => first <= last, 'run backwards: give the first year first')

/** Names of columns that no legal text seen confirms. */
export const unverified = z
  .array(z.string().regex(/^[a-z_]+$/, 'must be the name of a column, like part'))
  .min(1)

/**
 * A rule that this record breaks for a reason. It is let pass only as long as the rule says exactly this, and is an
 * error once it no longer does.
 */
export const exceptions = z
  .array(z.strictObject({ rule: identifier, says: words, reason: words }))
  .min(1)
  .optional()

const number = z
  .number({ error: 'must be a number; leave the field out where the source gives none' })
  .refine((value) => Math.abs(value) <= 1e9, 'is beyond anything that is counted here: correct it')

/** A number as published: an exact value, or bounds and the round number that the words name. */
export const quantity = {
  value: number.optional(),
  value_min: number.optional(),
  value_max: number.optional(),
  nominal: number.optional(),
  qualifier: oneOf(qualifiers).default('exact'),
}

/** An amount of a penalty or a sentence. */
export const amount = z.strictObject({
  value: number.optional(),
  min: number.optional(),
  max: number.optional(),
  nominal: number.optional(),
  qualifier: oneOf(qualifiers).default('exact'),
  unit: oneOf(amountUnits),
})

/** Where in the document a figure stands: at least one of these. */
export const place = z
  .strictObject({
    line: z
      .union([
        z.number().int().positive(),
        z
          .string()
          .regex(/^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/, 'must be lines, like 21, "12-15" or "3, 12-15"'),
      ])
      .optional(),
    page: z.number().int().positive().optional(),
    footnote: z.number().int().positive().optional(),
    section: words.optional(),
    words: words.optional(),
  })
  .refine((at) => Object.keys(at).length > 0, 'must say where: line, page, footnote, section or words')

/** The source's own words, a few at most. */
export const asStated = words.refine(
  (quoted) => quoted.split(/\s+/).length <= 10,
  'holds ten words of the source at most: quote those that carry the number',
)

/** What every entry of a source file carries. */
export const entry = {
  id: identifier,
  as_stated: asStated,
  at: place,
  note: words.optional(),
  exceptions,
}
