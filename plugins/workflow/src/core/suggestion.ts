/** Words for a place in a text, and what to put there instead. */
export type Suggestion = { path: string; quote: string; replacement: string }

const occurrences = (text: string, quote: string): number => text.split(quote).length - 1

const countIn = (value: unknown, quote: string): number => {
  if (typeof value === 'string') return occurrences(value, quote)
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countIn(one, quote), 0)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce(
      (sum, [name, one]) =>
        sum + (isText(name, one) || typeof one === 'object' ? countIn(one, quote) : 0),
      0,
    )
  return 0
}

// Of a rich text only what is read counts; types, formats and ids are strings too.
const isText = (name: string, value: unknown): boolean =>
  name === 'text' && typeof value === 'string'

const replaced = (value: unknown, quote: string, replacement: string): unknown => {
  if (typeof value === 'string') return value.replace(quote, () => replacement)
  if (Array.isArray(value)) return value.map((one) => replaced(one, quote, replacement))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        isText(name, one) || typeof one === 'object' ? replaced(one, quote, replacement) : one,
      ]),
    )
  return value
}

/**
 * A field's value with the suggestion taken in: a text, or a rich text as a tree of nodes.
 *
 * @returns null when the words do not stand there exactly once
 */
export const withSuggestion = (value: unknown, { quote, replacement }: Suggestion): unknown => {
  if (countIn(value, quote) !== 1) return null
  return replaced(value, quote, replacement)
}
