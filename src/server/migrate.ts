import type { Migration, Payload } from 'payload'
import { migrations } from '../migrations/sqlite/index.ts'

// Payload's type knows only the arguments that every adapter has in common.
const sqliteMigrations = migrations as unknown as Migration[]

/** Runs the SQLite migrations that have not run yet; MongoDB needs none. */
export const migrateDatabase = async (payload: Payload): Promise<void> => {
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: sqliteMigrations })
}
