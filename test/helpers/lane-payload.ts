import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { randomUUID } from 'node:crypto'
import { buildConfig, getPayload, type CollectionConfig, type Payload } from 'payload'
import { sqlite, type SqliteOptions } from '../../src/database/sqlite.ts'
import { tempDir } from './temp.ts'

const notes: CollectionConfig = {
  slug: 'notes',
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'round', type: 'number' },
    { name: 'rows', type: 'array', fields: [{ name: 'round', type: 'number' }] },
  ],
}

/** Documents of the fixture collection, which the generated types do not know. */
export type Note = {
  id: string
  title?: string | null
  round?: number | null
  rows?: { round?: number | null }[] | null
}

/**
 * A Payload with one versioned collection, `notes`, on its own SQLite file.
 *
 * @param dir keep the file here; without, a temporary folder that `close` removes
 */
export const lanePayload = async ({
  dir,
  ...options
}: { dir?: string } & Partial<SqliteOptions> = {}): Promise<{
  payload: Payload
  close: () => Promise<void>
}> => {
  const temp = dir ? undefined : tempDir()
  const url = pathToFileURL(path.join(dir ?? temp?.dir ?? '', 'notes.db')).href
  const config = await buildConfig({
    secret: 'lane-test',
    collections: [notes, { slug: 'users', auth: true, fields: [] }],
    db: sqlite({ url, push: true, ...options }),
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  const payload = await getPayload({ config, key: randomUUID() })
  return {
    payload,
    close: async () => {
      await payload.destroy()
      temp?.remove()
    },
  }
}
