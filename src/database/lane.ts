/** Gives the lane back; calling it again does nothing. */
export type Release = () => void

/**
 * A fair mutex: one holder at a time, in the order of asking. SQLite has one writer, so waiting
 * here is cheaper than failing there with SQLITE_BUSY.
 */
export class Lane {
  #held = false
  readonly #waiting: (() => void)[] = []

  /** How many wait behind the present holder. */
  get queued(): number {
    return this.#waiting.length
  }

  /** Resolves when the lane is the caller's. */
  async acquire(): Promise<Release> {
    if (this.#held) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#held = true
    let given = true
    return () => {
      if (!given) return
      given = false
      const next = this.#waiting.shift()
      if (next) next()
      else this.#held = false
    }
  }
}
