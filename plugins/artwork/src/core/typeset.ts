/** Names that keep their own spelling among capitals. */
export const properNames: readonly string[] = ['VNeID', 'eKYC', 'iOS', 'km', 'kg', 'cm', 'mm', 'm²']

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const within = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  )

const addresses =
  /https?:\/\/\S+|(?<![\p{L}\p{N}])[\w-]+(?:\.[\w-]+)*\.(?:gov\.vn|vn|com|org|net)(?:\/\S*)?(?![\p{L}\p{N}])/giu

/**
 * Capitals as Vietnamese has them. Names such as VNeID keep their own spelling however they were
 * typed; addresses on the web become capitals only where nothing changes their meaning: the part
 * after a slash stays as it is.
 *
 * @param names names that keep their spelling @default {@link properNames}
 */
export const upperCase = (text: string, names: readonly string[] = properNames): string => {
  const kept = text.normalize('NFC').replace(addresses, (address) => {
    const cut = address.replace(/^https?:\/\//i, '').includes('/')
    return cut ? `\u0000${address}\u0000` : address
  })
  const raised = kept
    .split('\u0000')
    .map((part, index) => (index % 2 ? part : part.toLocaleUpperCase('vi')))
    .join('')
  const own = new Map(names.map((name) => [name.toLocaleUpperCase('vi'), name]))
  return raised.replace(within(names), (found) => own.get(found.toLocaleUpperCase('vi')) ?? found)
}

const setOnce = (text: string): string =>
  text
    .replace(/\.{3,}/gu, '…')
    .replace(/(^|[\s([{–—])"(?=\S)/gu, '$1“')
    .replace(/"/gu, '”')
    .replace(/(^|[\s([{–—“])'(?=\S)/gu, '$1‘')
    .replace(/'/gu, '’')
    .replace(/ +(?=[,;:!?…”’)\]}](?:\s|$))/gu, '')
    .replace(/ +\.(?=\s|$)/gu, '.')
    .replace(/([,;!?])(?=[\p{L}“‘])/gu, '$1 ')
    .replace(/(?<=\S) [-−] (?=\S)/gu, ' – ')

// One mark set right may show another that is not; each round takes away or settles at least one.
const settle = (text: string): string => {
  const next = setOnce(text)
  return next === text ? text : settle(next)
}

/**
 * Punctuation as Vietnamese typesetting has it: quotes curled, no space before a closing mark and
 * one after it, three dots as one sign, a dash between spaces long. Numbers, times, dates and
 * addresses are left alone.
 */
export const typeset = (text: string): string => {
  const found = text.match(addresses) ?? []
  const parts = text.split(addresses)
  return parts.map((part, index) => settle(part) + (found[index] ?? '')).join('')
}
