const letters = 'ABCDEFGH'

/** The letter of an option, from 0: "A". */
export const letterOf = (at: number): string => letters.charAt(at)

/** Places of options that letters name, such as "B", "A, C" or "A và C"; null when it names none. */
export const placesOfLetters = (text: string): number[] | null => {
  const parts = text
    .normalize('NFC')
    .replace(/\s+(và|and|&)\s+/gi, ',')
    .split(/[\s,;/+]+/)
    .map((part) => part.replace(/[.)]$/, '').toUpperCase())
    .filter((part) => part !== '')
  // "ACD" is a list too; words are not.
  const names =
    parts.length === 1 && /^[A-H]{2,8}$/.test(parts[0] ?? '') ? [...(parts[0] ?? '')] : parts
  if (names.length === 0 || names.some((name) => !/^[A-H]$/.test(name))) return null
  const places = names.map((name) => letters.indexOf(name))
  return new Set(places).size === places.length ? places : null
}
