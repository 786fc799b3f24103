/** Why there is no number. Zero is a number; an empty cell always has a reason. */
import { wordsOnlyQualifiers, type Missing, type Qualifier } from './vocabulary.ts'

/** `dozens` and its like give no number at all. */
export function missingOf(qualifier: Qualifier): Missing | null {
  return wordsOnlyQualifiers.some((words) => words === qualifier) ? 'words-only' : null
}
