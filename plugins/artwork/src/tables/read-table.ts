import { BatchError } from '../core/batch/batch-error.ts'
import { decodeText } from '../core/batch/decode-text.ts'
import { batchLimits } from '../core/batch/limits.ts'
import { parseCsv } from '../core/batch/parse-csv.ts'
import { type Table, tableOf } from '../core/batch/table.ts'
import { readXlsx } from './read-xlsx.ts'

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Refuses what is neither a workbook nor text, by its first bytes; a name proves nothing. */
const checkKind = (bytes: Uint8Array): void => {
  if (bytes.length === 0)
    throw new BatchError(
      'file-empty',
      'Tệp rỗng. Hãy chọn lại tệp.',
      'The file is empty. Choose it again.',
    )
  if (bytes.length > batchLimits.bytes)
    throw new BatchError(
      'file-too-large',
      'Tệp quá lớn: tối đa 2 MB. Hãy bỏ ảnh và những trang không dùng, hoặc lưu thành CSV.',
      'The file is too large: at most 2 MB. Remove pictures and unused sheets, or save it as CSV.',
    )
  // OLE: what Excel wrote before 2007, and what it still writes with a password.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new BatchError(
      'file-locked',
      'Tệp .xls cũ hoặc có mật khẩu. Hãy bỏ mật khẩu và lưu thành “Excel Workbook (.xlsx)”.',
      'An old .xls file, or one with a password. Remove it and save as “Excel Workbook (.xlsx)”.',
    )
}

/**
 * The records of an XLSX or CSV file.
 *
 * @throws BatchError naming the mend
 */
export const readTable = async (bytes: Uint8Array): Promise<Table> => {
  checkKind(bytes)
  const zipped = starts(bytes, 0x50, 0x4b, 0x03, 0x04)
  return tableOf(zipped ? await readXlsx(bytes) : parseCsv(decodeText(bytes)))
}
