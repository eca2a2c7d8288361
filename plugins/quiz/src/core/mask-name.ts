/** How names stand on public boards. */
export type Masking = 'full' | 'initials' | 'hidden'

/**
 * A name for a public board: whole, or the family name with the last letter of the given name left
 * ("Nguyễn T. H. A***"), or nothing of it.
 */
export const maskName = (name: string, masking: Masking): string => {
  if (masking === 'hidden') return '***'
  const words = name.normalize('NFC').trim().split(/\s+/)
  if (masking === 'full') return words.join(' ')
  const initial = (word: string) => [...word][0] ?? ''
  const [family = '', ...rest] = words
  const given = rest.pop()
  if (given === undefined) return `${initial(family)}***`
  return [family, ...rest.map((word) => `${initial(word)}.`), `${initial(given)}***`].join(' ')
}

/** Whether somebody may be under age in that year; an unknown year counts as yes. */
export const mayBeMinor = (birthYear: number | undefined, year: number): boolean =>
  birthYear === undefined || year - birthYear <= 18
