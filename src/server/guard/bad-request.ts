/** A request that goes no further, with what its sender is told. */
export class BadRequest extends Error {
  readonly status: 400 | 413 | 415 | 429

  constructor(status: BadRequest['status'], vi: string, en: string) {
    super(`${vi} (${en})`)
    this.name = 'BadRequest'
    this.status = status
  }
}
