import { fileURLToPath } from 'node:url'
import { type GroupThread, openGroupThread } from './group-thread.ts'

const key = Symbol.for('bangtin.database.group-threads')
type Registry = typeof globalThis & { [key]?: Map<string, GroupThread> }

const open = (): Map<string, GroupThread> => ((globalThis as Registry)[key] ??= new Map())

/** The thread that writes groups to a database file; opened when first asked for. */
export const groupThreadOf = (databaseUri: string): GroupThread => {
  const known = open().get(databaseUri)
  if (known) return known
  const forget = () => {
    if (open().get(databaseUri) === made) open().delete(databaseUri)
  }
  const made = openGroupThread(fileURLToPath(databaseUri), forget)
  open().set(databaseUri, made)
  return made
}

/** Closes it, where one was opened. */
export const closeGroupThread = async (databaseUri: string): Promise<void> => {
  const known = open().get(databaseUri)
  open().delete(databaseUri)
  await known?.close()
}
