import type { Media } from 'payload-types'

/** Texts that a place in a rich text may set for a file, in place of the file's own. */
export type Overrides = { alt?: unknown; caption?: unknown }

const given = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null

/** What a person who can't see the picture is told. */
export const altOf = (medium: Media, overrides: Overrides = {}): string =>
  given(overrides.alt) ?? given(medium.alt) ?? ''

/** The line below a picture: its caption, then where it is from; null where there is neither. */
export const captionOf = (medium: Media, overrides: Overrides = {}): string | null => {
  const caption = given(overrides.caption) ?? given(medium.caption)
  const credit = given(medium.credit)
  const parts = [caption, credit && `Ảnh: ${credit}`].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(caption?.match(/[.!?…]$/) ? ' ' : '. ') : null
}
