import { cp, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { cleanEnv } from './clean-env.ts'
import { freePort } from './free-port.ts'
import { runNode, type TestProcess } from './process.ts'
import { tempDir } from './temp.ts'

/** The real, built server on its own port and folders. */
export type TestServer = {
  /** Without a final slash. */
  url: string
  port: number
  dataDir: string
  mediaDir: string
  /** What the present process has printed. */
  output: () => string
  /** Sends SIGTERM and resolves to the exit code. */
  stop: () => Promise<number | null>
  kill9: () => Promise<void>
  /** Starts again on the same port and folders, after stop or kill9. */
  restart: () => Promise<void>
  /** Stops if needed and removes the folders. */
  close: () => Promise<void>
}

/** Options of {@link startServer}. */
export type TestServerOptions = {
  /**
   * `demo` is the seeded demo ward; `empty` is production mode on a new database without users.
   * @default 'demo'
   */
  ward?: 'demo' | 'empty'
  /** Use the `data` and `media` folders in this one, which stays, instead of new ones. */
  folder?: string
  env?: Record<string, string>
}

const inherited = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is unset: run through vitest.config.ts (global-setup.ts).`)
  return value
}

/** Starts a server and waits until it is healthy; rejects with its output when it does not start. */
export const startServer = async ({
  ward = 'demo',
  folder,
  env = {},
}: TestServerOptions = {}): Promise<TestServer> => {
  const dir = folder ?? tempDir().dir
  const dataDir = path.join(dir, 'data')
  const mediaDir = path.join(dir, 'media')
  const port = await freePort()
  const url = `http://localhost:${port}`
  const settings = cleanEnv({
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    PORT: String(port),
    ARTWORK_WORKER: inherited('BANGTIN_TEST_ARTWORK_WORKER'),
    QUIZ_WORKER: inherited('BANGTIN_TEST_QUIZ_WORKER'),
    ...(ward === 'empty' ? production(dataDir, url) : {}),
    ...env,
  })
  if (folder) await mkdir(dataDir, { recursive: true })
  else if (ward === 'demo') await cp(inherited('BANGTIN_TEST_WARD'), dir, { recursive: true })
  else await mkdir(dataDir)
  let prepared = ''
  if (ward === 'empty') {
    const preparing = runNode(inherited('BANGTIN_TEST_PREPARE'), settings)
    const code = await preparing.exited
    prepared = preparing.output()
    if (code !== 0) throw new Error(prepared)
  }

  let running: TestProcess | undefined
  const start = async () => {
    running = runNode(inherited('BANGTIN_TEST_SERVER'), settings)
    await healthy(url, running)
  }
  const end = async (signal: NodeJS.Signals) => {
    running?.child.kill(signal)
    const code = await running?.exited
    running = undefined
    return code ?? null
  }
  await start()
  return {
    url,
    port,
    dataDir,
    mediaDir,
    output: () => prepared + (running?.output() ?? ''),
    stop: () => end('SIGTERM'),
    kill9: async () => {
      await end('SIGKILL')
    },
    restart: start,
    close: async () => {
      if (running) await end('SIGKILL')
      if (!folder) await rm(dir, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

const production = (dataDir: string, url: string) => ({
  DATABASE_URI: pathToFileURL(path.join(dataDir, 'ward.db')).href,
  PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only',
  PUBLIC_URL: url,
})

/** Waits for `/api/health` to answer 200; rejects when the process ends or a minute passes. */
const healthy = async (url: string, { exited, output }: TestProcess): Promise<void> => {
  const state = { ended: false }
  void exited.then(() => (state.ended = true))
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && !state.ended) {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    )
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server did not start:\n${output()}`)
}
