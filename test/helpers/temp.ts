import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A new empty folder outside the repository; `remove` deletes it with everything in it. */
export const tempDir = (): { dir: string; remove: () => void } => {
  const dir = mkdtempSync(path.join(tmpdir(), 'bangtin-'))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 10 }) }
}
