/**
 * Text in NFC without marks that nobody sees: they break office files, turn what stands behind them
 * around, or make two of one name. Line breaks stay.
 */
export const visible = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]|(?!\s)\p{Cc}/gu, '')
    .normalize('NFC')

/** A name or another single line in its one form: visible, with single spaces, none around. */
export const plainLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()
