// "Did you mean …?" for an id that nobody knows.

/**
 * @param wanted a text that is not among the known ones
 * @param known any order; of several equally near, the first wins
 * @returns the known text with the smallest Levenshtein distance, among those that hold what is wanted if any does:
 *   `mediazona` means an id that ends so, and no other short word; undefined where nothing is known
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let smallest = Infinity
  const all = [...known]
  const holding = all.filter((text) => text.includes(wanted))
  for (const text of holding.length > 0 ? holding : all) {
    const distance = editDistance(wanted, text)
    if (distance < smallest) {
      smallest = distance
      best = text
    }
  }
  return best
}

// https://en.wikipedia.org/wiki/Levenshtein_distance, kept row by row.
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [row, letter] of Array.from(from).entries()) {
    let left = row + 1
    let diagonal = row
    above = above.map((up, column) => {
      if (column === 0) return left
      left = Math.min(left + 1, up + 1, diagonal + (to[column - 1] === letter ? 0 : 1))
      diagonal = up
      return left
    })
  }
  return above[to.length] ?? 0
}
