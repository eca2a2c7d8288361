import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Parser, type ReadEntry } from 'tar'
import { BackupError, damaged } from './backup-error.ts'
import { type Manifest, type ManifestFile, manifestName } from './manifest.ts'
import { fileSink, manifestSink, type Sink } from './read-entry.ts'

/** Where a file of the archive is to be written; its folder must be there. */
export type Target = (archivePath: string) => string

/**
 * Reads an archive from its first byte to its last and checks it against its manifest: every file
 * there, whole, once, and nothing else.
 *
 * @param target where to write the files; without it nothing is written
 * @throws BackupError `archive-damaged`
 */
export const readArchive = async (file: string, target?: Target): Promise<Manifest> => {
  let manifest: Manifest | undefined
  const left = new Map<string, ManifestFile>()

  const sinkFor = (entry: ReadEntry): Sink => {
    const name = entry.path
    if (entry.type !== 'File') throw damaged(`"${name}" không phải tệp`, `"${name}" is no file`)
    if (!manifest && name === manifestName)
      return manifestSink(entry, (read) => {
        manifest = read
        for (const item of read.files) left.set(item.path, item)
      })
    const item = left.get(name)
    if (!item) throw damaged(`có mục lạ "${name}"`, `it has an unexpected entry "${name}"`)
    left.delete(name)
    return fileSink(item, target?.(name))
  }

  await parse(file, sinkFor)
  if (!manifest) throw damaged('không có bảng kê', 'it has no manifest')
  const [absent] = left.keys()
  if (absent !== undefined) throw damaged(`thiếu "${absent}"`, `"${absent}" is not in it`)
  return manifest
}

/** Reads every entry into its sink; the first failure ends the reading. */
const parse = async (file: string, sinkFor: (entry: ReadEntry) => Sink): Promise<void> => {
  const parser = new Parser({ strict: true, maxMetaEntrySize: 64 * 1024 })
  let failure: unknown
  const attempt = <T>(work: () => T): T | undefined => {
    if (failure !== undefined) return undefined
    try {
      return work()
    } catch (error) {
      failure = error
      return undefined
    }
  }
  parser.on('ignoredEntry', ({ path }: ReadEntry) =>
    attempt(() => {
      throw damaged(`có mục lạ "${path}"`, `it has an unexpected entry "${path}"`)
    }),
  )
  parser.on('entry', (entry: ReadEntry) => {
    const sink = attempt(() => sinkFor(entry))
    entry.on('data', (bytes) => attempt(() => sink?.data(bytes)))
    entry.on('end', () => attempt(() => sink?.end()))
    entry.resume()
  })
  parser.on('error', (error) => (failure ??= error))
  const read = async (source: AsyncIterable<Buffer>) => {
    // Sinks take bytes at once, so the parser holds none back and needs no waiting for.
    for await (const chunk of source) if (failure === undefined) parser.write(chunk)
  }
  try {
    await pipeline(createReadStream(file), createGunzip(), read)
    parser.end()
  } catch (error) {
    failure ??= error
  }
  if (failure !== undefined) throw toBackupError(failure, file)
}

const toBackupError = (error: unknown, file: string): BackupError => {
  if (error instanceof BackupError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT')
    return new BackupError('no-archive', `Không có tệp ${file}`, `There is no file ${file}`)
  if (code === 'ENOSPC' || code === 'EACCES' || code === 'EIO')
    return new BackupError('disk', `Không đọc/ghi được: ${message}`, `Reading or writing failed`)
  return damaged(`tệp bị hỏng hoặc bị cắt`, `it is broken or cut off: ${message}`)
}
