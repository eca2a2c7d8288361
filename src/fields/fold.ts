/**
 * Folds Vietnamese text to plain lower-case letters, so that "Cải cách" and "cai cach" meet.
 * đ/Đ carry no combining mark in Unicode and are mapped by hand.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** A URL part of plain letters, digits and hyphens from Vietnamese text; at most 80 characters. */
export const slugify = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
