/** A promise that is settled from outside, and whose rejection is an error only to those who wait for it. */
export class Readiness {
  readonly promise: Promise<void>
  state: 'pending' | 'resolved' | 'rejected' = 'pending'
  #resolve: () => void = () => undefined
  #reject: (reason: Error) => void = () => undefined

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    this.promise.catch(() => undefined)
  }

  resolve(): void {
    this.state = 'resolved'
    this.#resolve()
  }

  reject(reason: Error): void {
    this.state = 'rejected'
    this.#reject(reason)
  }
}
