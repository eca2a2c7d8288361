import { limits } from '../docx/limits.ts'
import { refusals } from '../docx/refusals.ts'

/** Next loads modules more than once, and each copy would count for itself. */
const key = Symbol.for('bangtin.word-parses')
const shared = globalThis as typeof globalThis & { [key]?: { running: number } }
const count = (shared[key] ??= { running: 0 })

/**
 * Runs work unless too much of it runs already.
 *
 * @throws WordRefused 503
 */
export const inSlot = async <T>(work: () => Promise<T>): Promise<T> => {
  if (count.running >= limits.atOnce) throw refusals.busy()
  count.running += 1
  try {
    return await work()
  } finally {
    count.running -= 1
  }
}
