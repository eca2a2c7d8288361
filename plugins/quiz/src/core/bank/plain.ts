// Lone halves of surrogate pairs and the two signs that XML can't hold.
const unwritable = /\p{Cs}|[\ufffe\uffff]/gu

/** A text on one line: NFC, every run of spaces, breaks and control signs one space. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unwritable, '\ufffd')
    .replace(/[\s\p{Cc}\u200b]+/gu, ' ')
    .trim()

/** A text of several lines, each as {@link oneLine} makes it, with at most one empty between two. */
export const someLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .split('\n')
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
