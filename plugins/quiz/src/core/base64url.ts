const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes as base64url without padding. */
export const base64url = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const wanted = b === undefined ? 2 : c === undefined ? 3 : 4
    for (let place = 0; place < wanted; place += 1)
      text += letters.charAt((bits >> (18 - 6 * place)) & 63)
  }
  return text
}
