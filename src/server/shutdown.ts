import type { Server } from 'node:http'

/** How long requests in flight may take to finish, in milliseconds. */
const patience = 10_000

/**
 * Ends the process cleanly on SIGTERM and SIGINT: no new connections, requests in flight finish,
 * then `close` runs. Later signals are ignored: a terminal sends SIGINT to npm and to us.
 */
export const endOnSignals = (server: Server, close: () => Promise<void>): void => {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    server.prependListener('request', (_, res) => res.setHeader('connection', 'close'))
    const drained = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const impatient = setTimeout(() => server.closeAllConnections(), patience)
    await drained
    clearTimeout(impatient)
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      end().catch((error: unknown) => {
        console.error(error)
        process.exit(1)
      })
    })
  }
}
