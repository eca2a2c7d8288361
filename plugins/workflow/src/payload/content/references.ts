/** Which records a content points to, collected while its canonical form is made. */
export class References {
  readonly #ids = new Map<string, Set<string>>()

  add(collection: string, id: string): void {
    const ids = this.#ids.get(collection) ?? new Set<string>()
    ids.add(id)
    this.#ids.set(collection, ids)
  }

  /** The ids in that collection, sorted. */
  of(collection: string): string[] {
    return [...(this.#ids.get(collection) ?? [])].sort()
  }
}
