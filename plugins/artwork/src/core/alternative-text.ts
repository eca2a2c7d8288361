/** Longest proposal, in characters: media seldom take more. */
const longest = 500

/** A picture's texts as one alternative text: sentences, cut after a whole word where it is long. */
export const alternativeText = (texts: readonly string[]): string => {
  const whole = texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`))
    .join(' ')
    .replace(/\.$/u, '')
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s.,;:–]+$/u, '')}…`
}
