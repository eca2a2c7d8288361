import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
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

// Pages drawn on the server say Vietnam's time wherever the machine stands.
process.env.TZ = 'Asia/Ho_Chi_Minh'

const start = async () => {
  const env = loadEnv()
  const dev = process.env.NODE_ENV === 'development'
  const unlock = lockDataDir(env.dataDir)
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 120_000 })
  const app = next({ dev, hostname: env.host, port: env.port, httpServer: server })

  // Whoever comes before Next is ready waits for it; without a listener they would wait for ever.
  const prepared = app.prepare()
  prepared.catch(() => undefined)
  const handle = app.getRequestHandler()
  const toNext = async (req: IncomingMessage, res: ServerResponse) => {
    await prepared
    await handle(req, res)
  }
  server.on('request', listener(env, toNext))
  await listen(server, env)
  endOnSignals(server, async () => {
    await app.close()
    await closeDatabases()
    unlock()
  })
  await prepared
  await warmUp(env)
  announce(env)
}

/** Settles when the server answers. */
export const started = start().catch((error: unknown) => {
  console.error(error instanceof EnvError ? `✗ ${error.message}` : error)
  process.exit(1)
})
