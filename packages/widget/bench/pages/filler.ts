/** Words that say nothing, as many as are wanted, the same each time. */

const words =
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum perspiciatis unde omnis iste natus error voluptatem accusantium doloremque laudantium totam rem aperiam eaque ipsa quae ab illo inventore veritatis quasi architecto beatae vitae dicta explicabo nemo ipsam quia voluptas aspernatur aut odit fugit consequuntur magni dolores eos ratione sequi nesciunt neque porro quisquam dolorem numquam eius modi tempora incidunt magnam quaerat'.split(
    ' ',
  )

export class Filler {
  #state = 1

  sentence(length: number): string {
    const text = Array.from({ length }, () => this.#word()).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  }

  paragraph(): string {
    return Array.from({ length: 4 }, (_, index) => `${this.sentence(9 + 3 * index)}.`).join(' ')
  }

  /** Park and Miller's generator: https://doi.org/10.1145/63039.63042 */
  #word(): string {
    this.#state = (this.#state * 48_271) % 2_147_483_647
    return words[this.#state % words.length] ?? ''
  }
}
