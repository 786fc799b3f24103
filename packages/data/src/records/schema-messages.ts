// What the schema says where a field of it says nothing of its own: what is wrong, and the cure.
import type { z } from 'zod'

/** For `safeParse(…, { error: schemaMessages })`; undefined leaves zod's own words. */
export const schemaMessages: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys')
    return `unknown field ${issue.keys.join(', ')}: correct or remove it`
  if (issue.code === 'too_small' && issue.origin === 'array') return `must hold ${issue.minimum} or more`
  if (issue.code !== 'invalid_type') return undefined
  if (issue.input === undefined) return 'is missing: add it'
  return `is ${JSON.stringify(issue.input)}: must be ${kinds[issue.expected] ?? issue.expected}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text, in quotes if it looks like anything else',
  int: 'a whole number',
  array: 'a list',
  object: 'fields and their values',
}
