import type { DatabaseAdapterObj } from 'payload'
import { sqlite } from './sqlite.ts'

/**
 * The database that DATABASE_URI names: a `file:` URL is SQLite, `mongodb://` is MongoDB (in
 * production a replica set). The MongoDB driver is loaded only when it is asked for.
 */
export const databaseAdapter = async ({
  databaseUri,
}: {
  databaseUri: string
}): Promise<DatabaseAdapterObj> => {
  if (!/^mongodb(\+srv)?:/.test(databaseUri)) return sqlite({ url: databaseUri })
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return mongooseAdapter({ url: databaseUri })
}
