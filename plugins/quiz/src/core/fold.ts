/**
 * Folds Vietnamese text to plain lower-case letters with single spaces, so that "Nguyễn  Văn Đức"
 * and "nguyen van duc" meet. đ/Đ carry no combining mark in Unicode and are mapped by hand.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
