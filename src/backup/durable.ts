import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes sure that a file, or the names in a folder, are on disk before going on. */
export const syncToDisk = (path: string): void => {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
