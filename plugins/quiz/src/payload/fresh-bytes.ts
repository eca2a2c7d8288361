import { randomFillSync } from 'node:crypto'

const pool = new Uint8Array(8192)
let used = pool.length

/** Random bytes, drawn from the system for many who ask: each asking alone costs more than the bytes. */
export const freshBytes = (count: number): Uint8Array<ArrayBuffer> => {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += count
  const bytes = pool.slice(used - count, used)
  // Nobody finds here what was handed out.
  pool.fill(0, used - count, used)
  return bytes
}
