import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EnvError } from './env-error.ts'
import { lockDataDir } from './data-lock.ts'
import { loadEnv } from './load-env.ts'

/**
 * Brings the data up to the code before the server starts: migrations, then the demo ward or, in
 * production without users, the setup token. Safe to run again after a crash at any point.
 */
const prepare = async () => {
  const env = loadEnv()
  const unlock = lockDataDir(env.dataDir)
  const fresh = env.databaseUri.startsWith('file:') && !existsSync(fileURLToPath(env.databaseUri))
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const { migrateDatabase } = await import('./migrate.ts')
  const { seedOnce } = await import('./seed-once.ts')
  const { offerSetupToken } = await import('./setup-token.ts')

  // What runs on init expects the tables.
  const payload = await getPayload({ config, disableOnInit: true })
  await migrateDatabase(payload)
  await payload.config.onInit(payload)
  if (env.mode === 'demo') await seedOnce(payload, { dataDir: env.dataDir, fresh })
  else await offerSetupToken(payload)
  await payload.destroy()
  unlock()
}

prepare().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof EnvError ? `✗ ${error.message}` : error)
    process.exit(1)
  },
)
