import type { QuizKeys } from './keys.ts'
import { keyedHex } from './native-hash.ts'

/** Where an attempt was begun, as keyed hashes of this contest: nobody can be followed by them. */
export type Traces = { deviceHash: string | null; addressHash: string | null }

/**
 * The traces of a start, which tell only whether two attempts came from one browser or address.
 *
 * @param body as the client sent it; `device` is a random text that its browser keeps
 */
export const tracesOf = (
  keys: QuizKeys,
  contest: string,
  { body, visitor }: { body: unknown; visitor: string },
): Traces => {
  const { device } = (body ?? {}) as { device?: unknown }
  const isDevice = typeof device === 'string' && /^[\w-]{16,64}$/.test(device)
  const hash = (use: string, text: string) => keyedHex(keys.lookup(), use, contest, text)
  return {
    deviceHash: isDevice ? hash('device', device) : null,
    addressHash: visitor === 'unknown' ? null : hash('address', visitor),
  }
}
