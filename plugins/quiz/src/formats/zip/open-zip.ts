import yauzl from 'yauzl'
import { BankError } from '../bank-error.ts'

/** Most files of a package, most bytes of one once unpacked, and of all that are read. */
const limits = { files: 5000, file: 24 * 1024 * 1024, all: 96 * 1024 * 1024 }

const broken = () =>
  new BankError(
    'file-broken',
    'Tệp nén bị hỏng hoặc tải chưa đủ. Hãy lưu hay xuất lại rồi chọn lại.',
    'The package is broken or cut off. Save or export it again.',
  )

const unsafe = () =>
  new BankError(
    'file-unsafe',
    'Tệp phình quá lớn khi mở ra. Hãy chia nhỏ, hoặc chép riêng phần câu hỏi sang tệp mới.',
    'The file grows too large when it is opened. Split it, or copy the questions into a new one.',
  )

/** A ZIP's files by name. Nothing is unpacked before it is asked for. */
export type Package = {
  names: string[]
  /** A file's bytes; undefined when it is not there. @throws BankError */
  read: (name: string) => Promise<Uint8Array | undefined>
}

const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw error instanceof BankError ? error : broken()
  }
}

/**
 * Opens a ZIP. No file is unpacked to more than it says, nor beyond the limits.
 *
 * @throws BankError `file-broken` or `file-unsafe`
 */
export const openZip = (bytes: Uint8Array): Promise<Package> =>
  guarded(async () => {
    const zip = await yauzl.fromBufferPromise(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true },
    )
    if (zip.entryCount > limits.files) throw unsafe()
    const entries = new Map<string, yauzl.Entry>()
    for await (const entry of zip.eachEntry())
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
    let all = 0
    const read = (name: string) =>
      guarded(async () => {
        const entry = entries.get(name)
        if (!entry) return undefined
        all += entry.uncompressedSize
        if (entry.uncompressedSize > limits.file || all > limits.all) throw unsafe()
        if (entry.isEncrypted()) throw broken()
        const parts: Uint8Array[] = []
        let size = 0
        for await (const part of await zip.openReadStreamPromise(entry)) {
          size += (part as Uint8Array).length
          // The library ends what grows past its own word; this is the second lock.
          if (size > limits.file) throw unsafe()
          parts.push(part as Uint8Array)
        }
        return new Uint8Array(Buffer.concat(parts))
      })
    return { names: [...entries.keys()], read }
  })
