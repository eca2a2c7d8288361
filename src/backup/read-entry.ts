import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type { ReadEntry } from 'tar'
import { damaged } from './backup-error.ts'
import { type Manifest, type ManifestFile, parseManifest } from './manifest.ts'

const maxManifest = 64 * 1024 * 1024

/** What happens to the bytes of an entry; either may throw. */
export type Sink = { data: (bytes: Buffer) => void; end: () => void }

/** Takes the manifest. */
export const manifestSink = (entry: ReadEntry, done: (manifest: Manifest) => void): Sink => {
  if (entry.size > maxManifest) throw damaged('bảng kê quá lớn', 'its manifest is too large')
  const parts: Buffer[] = []
  return {
    data: (bytes) => void parts.push(Buffer.from(bytes)),
    end: () => done(parseManifest(Buffer.concat(parts).toString('utf8'))),
  }
}

/**
 * Checks a file against the manifest, and writes it where `to` is given: mode 0600, on disk at the
 * end.
 */
export const fileSink = ({ path, size, sha256 }: ManifestFile, to?: string): Sink => {
  const hash = createHash('sha256')
  const handle = to === undefined ? undefined : openSync(to, 'wx', 0o600)
  let received = 0
  return {
    data: (bytes) => {
      hash.update(bytes)
      received += bytes.length
      if (handle !== undefined) writeFully(handle, bytes)
    },
    end: () => {
      if (handle !== undefined) {
        fsyncSync(handle)
        closeSync(handle)
      }
      if (received !== size || hash.digest('hex') !== sha256)
        throw damaged(`"${path}" khác bảng kê`, `"${path}" differs from its manifest`)
    },
  }
}

const writeFully = (handle: number, bytes: Buffer): void => {
  for (let from = 0; from < bytes.length;) from += writeSync(handle, bytes, from)
}
