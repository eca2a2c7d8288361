import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { settleRestore } from '../backup/settle.ts'
import { discardBrokenSeed } from './broken-seed.ts'
import { lockDataDir } from './data-lock.ts'
import { endWithParent } from './end-with-parent.ts'
import { EnvError } from './env-error.ts'
import { loadEnv } from './load-env.ts'

/**
 * Brings the data up to the code before the server starts: migrations, then the demo ward or, in
 * production without users, the setup token. Safe to run again after a crash at any point.
 */
const prepare = async () => {
  endWithParent()
  const env = loadEnv()
  const unlock = lockDataDir(env.dataDir)
  settleRestore(env)
  discardBrokenSeed(env)
  const fresh = env.databaseUri.startsWith('file:') && !existsSync(fileURLToPath(env.databaseUri))
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const { migrateDatabase } = await import('./migrate.ts')
  const { seedOnce } = await import('./seed-once.ts')
  const { sweepMedia } = await import('./sweep-media.ts')
  const { offerSetupToken } = await import('./setup-token.ts')

  // What runs on init expects the tables.
  const payload = await getPayload({ config, disableOnInit: true })
  await migrateDatabase(payload)
  if (env.databaseUri.startsWith('file:')) await sweepMedia(payload)
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
