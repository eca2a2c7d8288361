import type { Fields, TemplateData } from './fields.ts'

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

/** What a picture says, a text for each field and each item of a list, in the form's order. */
export const saidIn = (fields: Fields, data: TemplateData): string[] =>
  Object.entries(fields).flatMap(([name, { type }]) => {
    const value = data[name] ?? ''
    if (typeof value === 'string') return type === 'text' ? [value] : []
    return value.map((item) =>
      Object.values(item)
        .filter((text) => text !== '')
        .join(' – '),
    )
  })
