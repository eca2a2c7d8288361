import type { DatabaseAdapter } from 'payload'

type OpenDatabase = Pick<DatabaseAdapter, 'destroy' | 'findOne'>

const key = Symbol.for('bangtin.database.open')
type Registry = typeof globalThis & { [key]?: Set<OpenDatabase> }

/** The databases that this process has open, whichever copy of a module opened them. */
export const openDatabases = (): Set<OpenDatabase> => ((globalThis as Registry)[key] ??= new Set())

/** A cheap question to every open database; rejects when none is open or one does not answer. */
export const pingDatabases = async (): Promise<void> => {
  if (openDatabases().size === 0) throw new Error('No database is open yet.')
  for (const db of openDatabases()) {
    await db.findOne({ collection: 'payload-migrations', where: {} })
  }
}

/** Closes every open database: nothing of this process reads or writes any more. */
export const closeDatabases = async (): Promise<void> => {
  for (const db of openDatabases()) await db.destroy?.()
}
