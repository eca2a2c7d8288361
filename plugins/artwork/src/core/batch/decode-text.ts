import { BatchError } from './batch-error.ts'

const decode = (bytes: Uint8Array, label: string, fatal = false): string =>
  new TextDecoder(label, { fatal }).decode(bytes)

/** UTF-16 without its mark: nearly every other byte of a table's signs is nought. */
const bareUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 1_000)
  const zeros = [0, 1].map((side) => sample.filter((byte, at) => at % 2 === side && byte === 0))
  const [even = 0, odd = 0] = zeros.map(({ length }) => length / Math.max(sample.length / 2, 1))
  if (odd > 0.3 && even < 0.1) return 'utf-16le'
  return even > 0.3 && odd < 0.1 ? 'utf-16be' : null
}

// Windows-1258 writes a letter, then its mark; read as such, a text of Windows-1252 has marks that
// belong to no letter.
const legacy = (bytes: Uint8Array): string => {
  const vietnamese = decode(bytes, 'windows-1258').normalize('NFC')
  return /\p{M}/u.test(vietnamese) ? decode(bytes, 'windows-1252') : vietnamese
}

/**
 * The text of a CSV file, whatever saved it: UTF-8 or UTF-16, with or without a mark, Windows-1258
 * or Windows-1252. In NFC, without its mark.
 *
 * @throws BatchError `encoding-unknown` when it is no text
 */
export const decodeText = (bytes: Uint8Array): string => {
  const starts = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)
  const wide = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : bareUtf16(bytes)
  const text = (() => {
    if (wide) return decode(bytes, wide)
    try {
      return decode(bytes, 'utf-8', true)
    } catch {
      return legacy(bytes)
    }
  })()
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text))
    throw new BatchError(
      'encoding-unknown',
      'Tệp không phải là văn bản. Hãy lưu từ Excel thành “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”.',
      'The file is no text. Save it in Excel as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
    )
  return text.replace(/^\ufeff/, '').normalize('NFC')
}
