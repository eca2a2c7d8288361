import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { BatchError } from '../core/batch/batch-error.ts'

const inflate = promisify(inflateRaw)

/** Most parts of a workbook, and most bytes of one once unpacked. */
const limits = { parts: 2_000, unpacked: 16 * 1024 * 1024 }

const signatures = { end: 0x06054b50, listed: 0x02014b50, file: 0x04034b50 }

const broken = (): BatchError =>
  new BatchError(
    'file-broken',
    'Tệp Excel bị hỏng hoặc tải chưa đủ. Hãy mở bằng Excel, lưu lại rồi chọn lại.',
    'The workbook is broken or cut off. Open it in Excel, save it again, and choose it again.',
  )

const unsafe = (): BatchError =>
  new BatchError(
    'file-unsafe',
    'Tệp Excel phình quá lớn khi mở. Hãy chép riêng bảng cần dùng sang một tệp mới.',
    'The workbook grows too large when it is opened. Copy the table alone into a new file.',
  )

type Part = { method: number; packed: number; unpacked: number; offset: number }

const findEnd = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at
  throw broken()
}

const list = (bytes: Uint8Array, view: DataView): Map<string, Part> => {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) throw unsafe()
  const parts = new Map<string, Part>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signatures.listed || view.getUint16(at + 8, true) & 1)
      throw broken()
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    parts.set(name.toLowerCase(), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

const unpack = async (bytes: Uint8Array, view: DataView, part: Part): Promise<Uint8Array> => {
  const { method, packed, unpacked, offset } = part
  if (unpacked > limits.unpacked) throw unsafe()
  if (view.getUint32(offset, true) !== signatures.file) throw broken()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length !== packed || (method !== 0 && method !== 8)) throw broken()
  if (method === 0) return data
  try {
    return await inflate(data, { maxOutputLength: Math.max(unpacked, 1) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? unsafe() : broken()
  }
}

/** The parts of a ZIP by name, whatever its case, as text; '' for one that is not there. */
export type Parts = (name: string) => Promise<string>

/**
 * Opens a ZIP of XML parts. Nothing is unpacked before it is asked for, nor to more than it says.
 *
 * @throws BatchError `file-broken`, `file-unsafe`
 */
export const openZip = (bytes: Uint8Array): Parts => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw error instanceof RangeError || error instanceof TypeError ? broken() : error
    }
  }
  const parts = guarded(() => list(bytes, view))
  return async (name) => {
    const part = (await parts).get(name.toLowerCase())
    if (!part) return ''
    const unpacked = await guarded(() => unpack(bytes, view, part))
    return guarded(() => {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(unpacked)
      // Excel writes none; entities are how XML grows, or reaches for files.
      if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw unsafe()
      return text
    })
  }
}
