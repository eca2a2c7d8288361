const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const codes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
const decoder = new TextDecoder()

/** Bytes as base64url without padding. */
export const base64url = (bytes: Uint8Array): string => {
  const length = Math.ceil((bytes.length * 4) / 3)
  const made = new Uint8Array(length + 3)
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    made[to] = codes[bits >> 18] ?? 0
    made[to + 1] = codes[(bits >> 12) & 63] ?? 0
    made[to + 2] = codes[(bits >> 6) & 63] ?? 0
    made[to + 3] = codes[bits & 63] ?? 0
  }
  return decoder.decode(made.subarray(0, length))
}
