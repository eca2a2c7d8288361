import { BankError } from './bank-error.ts'

/** Text of before Unicode as Unicode, with the encoding's name; null when it is none. */
export type LegacyReader = (text: string) => { text: string; encoding: string } | null

/** A file's text: NFC, breaks as "\n", and the encoding's name where it was converted. */
export type Decoded = { text: string; converted: string | null }

const decode = (bytes: Uint8Array, label: string, fatal = false): string =>
  new TextDecoder(label, { fatal }).decode(bytes)

/** UTF-16 without its mark: nearly every other byte is nought. */
const bareUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 2000)
  const zeros = (side: number): number =>
    sample.filter((byte, at) => at % 2 === side && byte === 0).length / (sample.length / 2 || 1)
  const [even, odd] = [zeros(0), zeros(1)]
  if (odd > 0.3 && even < 0.1) return 'utf-16le'
  return even > 0.3 && odd < 0.1 ? 'utf-16be' : null
}

const unknown = () =>
  new BankError(
    'encoding-unknown',
    'Không nhận ra bảng mã của tệp (có thể là TCVN3, VNI hoặc tệp không phải văn bản). Hãy lưu lại thành “Unicode (UTF-8)” rồi chọn lại.',
    'The encoding is unknown (perhaps TCVN3 or VNI, or no text at all). Save the file as “Unicode (UTF-8)” and choose it again.',
  )

/** Controls that no text has, or marks without a letter, which wrong guesses leave. */
const isSpoilt = (text: string): boolean =>
  /(?![\t\n\v\f\r\u0085])\p{Cc}|\ufffd/u.test(text) || /(?:^|[^\p{L}\p{M}])\p{M}/u.test(text)

const foreign = /[ñçüöäåæøßîïëûœÿ]|[\u00a1-\u00bf](?=\p{L})|(?<=\p{L})[\u00a1-\u00bf]/giu
const accented = /[\u00c0-\u024f\u1ea0-\u1ef9]|[\u00a1-\u00bf]/gu

/** Whether the letters beyond ASCII are Vietnamese, all but one in five. */
const isVietnamese = (text: string): boolean =>
  (text.match(foreign)?.length ?? 0) * 5 <= (text.match(accented)?.length ?? 0)

const tidy = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')

const oneByte = (bytes: Uint8Array, legacy: LegacyReader | undefined): Decoded => {
  const found = legacy?.(decode(bytes, 'windows-1252'))
  if (found && !isSpoilt(found.text)) return { text: found.text, converted: found.encoding }
  const text = decode(bytes, 'windows-1258').normalize('NFC')
  // Windows-1258 writes letters and marks apart: read as such, another has marks left over.
  if (isSpoilt(text) || /\p{M}/u.test(text) || !isVietnamese(text)) throw unknown()
  return { text, converted: 'windows-1258' }
}

/**
 * The text of a file, whatever saved it: UTF-8 or UTF-16, with or without a mark, Windows-1258, and
 * what `legacy` knows.
 *
 * @throws BankError `encoding-unknown`
 */
export const decodeText = (bytes: Uint8Array, legacy?: LegacyReader): Decoded => {
  const starts = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)
  const wide = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : bareUtf16(bytes)
  if (wide) {
    const text = tidy(decode(bytes, wide))
    if (isSpoilt(text)) throw unknown()
    return { text, converted: null }
  }
  let text: string
  try {
    text = tidy(decode(bytes, 'utf-8', true))
  } catch {
    const { text: read, converted } = oneByte(bytes, legacy)
    return { text: tidy(read), converted }
  }
  if (/(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text)) throw unknown()
  const found = legacy?.(text)
  return found ? { text: tidy(found.text), converted: found.encoding } : { text, converted: null }
}
