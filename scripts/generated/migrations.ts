import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/**
 * Writes the one initial SQLite migration from scratch. Until the first release there are no
 * databases to keep; from then on migrations are added, never rewritten.
 */
export const writeMigrations = async (payload: Payload): Promise<void> => {
  const dir = payload.db.migrationDir
  for (const file of await readdir(dir)) await rm(path.join(dir, file))
  await payload.db.createMigration({ migrationName: 'initial', payload })
  for (const file of (await readdir(dir)).filter((name) => name.endsWith('.ts'))) {
    const written = await readFile(path.join(dir, file), 'utf8')
    await writeFile(path.join(dir, file), fitForModules(written))
  }
}

/** Node wants extensions, and types imported as types. */
const fitForModules = (source: string): string =>
  source
    .replace(/from '(\.\/\w+)'/g, "from '$1.ts'")
    .replace(/import \{ MigrateUpArgs, MigrateDownArgs, sql \}/, (line) =>
      line.replace(/Migrate/g, 'type Migrate'),
    )

type Schema = Record<string, unknown>

/** Whether the committed migrations lead to the tables that the collections ask for. */
export const migrationsAreCurrent = async (payload: Payload): Promise<boolean> => {
  const adapter = payload.db as unknown as SQLiteAdapter
  const snapshots = (await readdir(adapter.migrationDir)).filter((name) => name.endsWith('.json'))
  const latest = snapshots.sort().at(-1)
  if (!latest) return false
  const before = JSON.parse(
    await readFile(path.join(adapter.migrationDir, latest), 'utf8'),
  ) as Schema
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const after = (await generateDrizzleJson(adapter.schema)) as Schema
  return (await generateMigration(before, after)).length === 0
}
