/** A name without accents, case, spaces and signs, so that “Bước 1:” and “buoc 1” are the same. */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
