import type { Deed } from '../panel/deed.ts'

/** What a person wrote about a place. */
export type Draft = { path: string; quote: string | null; text: string; replacement: string }

/**
 * The decision that a remark is: a suggestion where there are other words for the quoted ones, else
 * a comment; null while there is nothing in it.
 */
export const remarkDeed = ({ path, quote, text, replacement }: Draft): Deed | null => {
  const comment = text.trim()
  const words = replacement.trim()
  if (quote !== null && words && words !== quote)
    return { action: 'suggest', path, quote, replacement: words, ...(comment ? { comment } : {}) }
  if (!comment) return null
  return {
    action: 'comment',
    comment,
    ...(path ? { path } : {}),
    ...(quote === null ? {} : { quote }),
  }
}
