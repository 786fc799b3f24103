// A rule looks at all records at once, changes nothing, and says what is wrong where. One rule, one file, one test.
import type { Tables } from '../model/rows.ts'
import type { Problem, Records } from '../records/records.ts'

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export type Hash = (text: string) => string

export interface Rule {
  /** The file's own name: `ids-are-unique`. */
  readonly name: string
  /** One sentence, for the documentation: what it holds and why. */
  readonly description: string
  /** True where no record may carry an exception from it. */
  readonly unconditional?: true
  /**
   * @param tables the rows built from these records, for rules about what will be published
   * @param hash handed in by the build: rules know no Node, and the web's own digest is asynchronous
   */
  check(records: Records, tables: Tables, hash: Hash): Problem[]
}
