import type { FileFacts } from '../core/finished/facts.ts'
import { ask } from '../render/pool/renderer.ts'

/**
 * Reads a finished file in a rendering process: a hostile one takes nothing along.
 *
 * @throws ArtworkError `file-unreadable`, `file-type`; `renderer-busy` and the like
 */
export const readFinishedInPool = (bytes: Uint8Array): Promise<FileFacts> =>
  ask({ kind: 'file', bytes }) as Promise<FileFacts>
