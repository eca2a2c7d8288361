/** Makes bytes; the signal aborts once nobody waits for them any more. */
export type Make = (signal: AbortSignal) => Promise<Uint8Array>

type UnderWay = { promise: Promise<Uint8Array>; stop: AbortController; waiting: number }

/** Keeps the newest results up to a number of bytes; equal keys that are under way are made once. */
export const byteCache = (maxBytes: number) => {
  const kept = new Map<string, Uint8Array>()
  const underWay = new Map<string, UnderWay>()
  let [bytes, hits, misses] = [0, 0, 0]

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

  const begin = (key: string, make: Make): UnderWay => {
    const stop = new AbortController()
    const promise = make(stop.signal)
      .then((value) => {
        keep(key, value)
        return value
      })
      .finally(() => {
        if (underWay.get(key)?.stop === stop) underWay.delete(key)
      })
    const work = { promise, stop, waiting: 0 }
    underWay.set(key, work)
    return work
  }

  /** One waits until the work is done or its own signal aborts; the last to go stops the work. */
  const join = (key: string, work: UnderWay, signal?: AbortSignal): Promise<Uint8Array> => {
    work.waiting += 1
    if (!signal) return work.promise
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        work.waiting -= 1
        if (work.waiting === 0) {
          if (underWay.get(key) === work) underWay.delete(key)
          work.stop.abort(signal.reason)
        }
        reject(signal.reason as Error)
      }
      signal.addEventListener('abort', leave, { once: true })
      work.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
    })
  }

  const get = async (key: string, make: Make, signal?: AbortSignal): Promise<Uint8Array> => {
    const hit = kept.get(key)
    if (hit) {
      hits += 1
      kept.delete(key)
      kept.set(key, hit)
      return hit
    }
    signal?.throwIfAborted()
    const already = underWay.get(key)
    if (already) hits += 1
    else misses += 1
    return join(key, already ?? begin(key, make), signal)
  }
  const stats = () => {
    const megabytes = Math.round((bytes / 1024 / 1024) * 10) / 10
    return { hits, misses, entries: kept.size, megabytes }
  }
  return Object.assign(get, { stats })
}
