/** A part of a message: text, or a whole number. */
export type Part = string | number

const encoder = new TextEncoder()
const headBytes = 4

/** Writes a text's UTF-8 bytes and returns their number; most texts here are ASCII, and short. */
const write = (text: string, bytes: Uint8Array, from: number): number => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127) return encoder.encodeInto(text, bytes.subarray(from)).written
    bytes[from + at] = code
  }
  return text.length
}

/**
 * Every part's UTF-8 bytes with their number before them (32 bits, big-endian), so that no two lists
 * of parts give the same bytes.
 */
export const framed = (parts: readonly Part[]): Uint8Array => {
  const texts = parts.map(String)
  // A UTF-16 unit takes at most three bytes.
  const most = texts.reduce((sum, { length }) => sum + headBytes + 3 * length, 0)
  const bytes = new Uint8Array(most)
  let at = 0
  for (const text of texts) {
    const written = write(text, bytes, at + headBytes)
    bytes[at] = written >>> 24
    bytes[at + 1] = written >>> 16
    bytes[at + 2] = written >>> 8
    bytes[at + 3] = written
    at += headBytes + written
  }
  return bytes.subarray(0, at)
}
