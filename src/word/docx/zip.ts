import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { limits } from './limits.ts'
import { refusals } from './refusals.ts'

/** One file of a zip archive as its directory describes it; sizes in bytes. */
export type ZipEntry = {
  name: string
  method: number
  packed: number
  unpacked: number
  offset: number
}

const inflate = promisify(inflateRaw)
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const fileSignature = 0x04034b50

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw refusals.broken()
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Lists a zip archive by its directory, without unpacking anything.
 *
 * @throws WordRefused when it is cut off, encrypted, or claims more than the limits
 */
export const listZip = (bytes: Uint8Array): ZipEntry[] => {
  const view = viewOf(bytes)
  try {
    const end = findEnd(view)
    const count = view.getUint16(end + 10, true)
    if (count > limits.entries) throw refusals.bomb()
    const entries: ZipEntry[] = []
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== entrySignature) throw refusals.broken()
      if (view.getUint16(at + 8, true) & 1) throw refusals.old()
      const nameLength = view.getUint16(at + 28, true)
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      })
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > limits.unpacked) {
      throw refusals.bomb()
    }
    return entries
  } catch (error) {
    throw error instanceof RangeError ? refusals.broken() : error
  }
}

/**
 * Unpacks one file off this thread, never to more than its directory says.
 *
 * @throws WordRefused
 */
export const readEntry = async (bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> => {
  const view = viewOf(bytes)
  const { offset, packed, unpacked, method } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== fileSignature) {
    throw refusals.broken()
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length !== packed) throw refusals.broken()
  if (method === 0) return data.length === unpacked ? data : Promise.reject(refusals.broken())
  if (method !== 8) throw refusals.broken()
  try {
    return await inflate(data, { maxOutputLength: Math.max(unpacked, 1) })
  } catch (error) {
    const grown = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw grown ? refusals.bomb() : refusals.broken()
  }
}
