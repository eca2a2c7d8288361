/** A text as GIFT writes it, on one line. */
export const giftEscape = (text: string): string =>
  text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\n/g, '\\n')

/** What GIFT's escapes stand for. */
export const giftUnescape = (text: string): string =>
  text.replace(/\\([\\~=#{}:/\]n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

/** Where `wanted` stands in a text without a backslash before it, from a place on; -1 when nowhere. */
export const findBare = (text: string, wanted: string, from = 0): number => {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text.startsWith(wanted, at)) return at
  }
  return -1
}
