// Entries that a rule lets pass, each with its reason. Quoting a few other words of the source is better than a line
// here. A line that its rule no longer needs is an error.

/** Why a number is not in the words quoted for it, by the entry's id, for `number-is-in-as-stated`. */
export const numbersByContext: ReadonlyMap<string, string> = new Map([
  ['kz.170-172.sample.2025.not-recruited', 'One man, by the singular of “the Kazakhstani”.'],
  [
    'kz.newspapers-banned.2013-2014.open-dialog',
    'Counted from the names of newspapers that the sentence lists.',
  ],
  [
    'kz.newspapers-suspended.2013-2014.open-dialog',
    'Counted from the names of newspapers that the sentence lists.',
  ],
])
