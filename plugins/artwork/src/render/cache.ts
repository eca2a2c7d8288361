/** Keeps the newest results up to a number of bytes; equal keys that are under way are made once. */
export const byteCache = (maxBytes: number) => {
  const kept = new Map<string, Uint8Array>()
  const underWay = new Map<string, Promise<Uint8Array>>()
  let bytes = 0

  const keep = (key: string, value: Uint8Array): void => {
    if (value.byteLength > maxBytes) return
    kept.set(key, value)
    bytes += value.byteLength
    for (const [oldest, { byteLength }] of kept) {
      if (bytes <= maxBytes) break
      kept.delete(oldest)
      bytes -= byteLength
    }
  }

  return (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const hit = kept.get(key)
    if (hit) {
      kept.delete(key)
      kept.set(key, hit)
      return Promise.resolve(hit)
    }
    const already = underWay.get(key)
    if (already) return already
    const work = make()
      .then((value) => {
        keep(key, value)
        return value
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, work)
    return work
  }
}
