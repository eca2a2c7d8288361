import { createServer } from 'node:http'
import next from 'next'
import { closeDatabases } from '../database/registry.ts'
import { announce } from './announce.ts'
import { lockDataDir } from './data-lock.ts'
import { EnvError } from './env-error.ts'
import { listen } from './listen.ts'
import { listener } from './listener.ts'
import { loadEnv } from './load-env.ts'
import { endOnSignals } from './shutdown.ts'
import { warmUp } from './warm-up.ts'

const start = async () => {
  const env = loadEnv()
  const dev = process.env.NODE_ENV === 'development'
  const unlock = lockDataDir(env.dataDir)
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 120_000 })
  const app = next({ dev, hostname: env.host, port: env.port, httpServer: server })

  await listen(server, env)
  endOnSignals(server, async () => {
    await app.close()
    await closeDatabases()
    unlock()
  })
  await app.prepare()
  server.on('request', listener(env, app.getRequestHandler()))
  await warmUp(env)
  announce(env)
}

/** Settles when the server answers. */
export const started = start().catch((error: unknown) => {
  console.error(error instanceof EnvError ? `✗ ${error.message}` : error)
  process.exit(1)
})
