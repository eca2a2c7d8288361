import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { configOf, slugOf } from './slugs.ts'

type Data = Record<string, unknown>

/** The names of a medium's files, by size; `original` is the upload itself. */
export const filesOf = (doc: Data): Record<string, string> => {
  const files: Record<string, string> = {}
  if (typeof doc['filename'] === 'string') files['original'] = doc['filename']
  for (const [size, value] of Object.entries((doc['sizes'] as Data | undefined) ?? {})) {
    const filename = (value as Data | null)?.['filename']
    if (typeof filename === 'string') files[size] = filename
  }
  return files
}

/**
 * A name for an upload that no size of another has: sizes are stored as `name-320x240.png` over
 * whatever lies there, so the upload itself must not be called like that.
 */
export const nameOfOriginal = (name: string): string =>
  name.replace(/-(\d+x\d+)(\.[^.]*)?$/, '-$1-goc$2')

/** The folder in which an upload collection keeps its files. */
export const folderOf = (payload: Payload, collection: string): string =>
  configOf(payload, collection).upload.staticDir ?? collection

/** Removes files of an upload collection by name; a name that is gone already is fine. */
export const removeFiles = (payload: Payload, collection: string, names: string[]): void => {
  for (const name of names)
    rmSync(path.join(folderOf(payload, collection), path.basename(name)), { force: true })
}

/** The names of files that no record of the upload collection has. */
export const orphanFiles = async (payload: Payload, collection: string): Promise<string[]> => {
  const { docs } = await payload.db.find<Data>({
    collection: slugOf(collection),
    limit: 0,
    pagination: false,
  })
  const known = new Set(docs.flatMap((doc) => Object.values(filesOf(doc))))
  try {
    return readdirSync(folderOf(payload, collection), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !known.has(entry.name))
      .map(({ name }) => name)
  } catch {
    return []
  }
}

/**
 * Removes files that no record names, as a crash between the file and its record leaves them. Only
 * for a moment when nobody uploads, and for a folder that is this collection's alone.
 *
 * @returns the names of the files removed
 */
export const sweepOrphanFiles = async (payload: Payload, collection: string): Promise<string[]> => {
  const orphans = await orphanFiles(payload, collection)
  removeFiles(payload, collection, orphans)
  return orphans
}
