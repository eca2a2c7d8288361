import path from 'node:path'

/** What the process environment decides; read once, before anything else. */
export type Env = {
  /** `demo` when DATABASE_URI is not set: local data, demo accounts, loopback only. */
  mode: 'demo' | 'production'
  port: number
  /** Folder of the database, keys, outbox and backups. Absolute. */
  dataDir: string
  /** Folder of uploaded and rendered files. Absolute. */
  mediaDir: string
  databaseUri: string
  publicUrl: string
  secret: string
}

export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const dataDir = path.resolve(source.DATA_DIR ?? '.data')
  const port = Number(source.PORT ?? 3000)
  return {
    mode: source.DATABASE_URI ? 'production' : 'demo',
    port,
    dataDir,
    mediaDir: path.resolve(source.MEDIA_DIR ?? 'media'),
    databaseUri: source.DATABASE_URI ?? `file:${path.join(dataDir, 'bangtin.db')}`,
    publicUrl: source.PUBLIC_URL ?? `http://localhost:${port}`,
    secret: source.PAYLOAD_SECRET ?? 'development-only',
  }
}
