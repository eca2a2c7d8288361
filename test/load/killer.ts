import type { TestServer } from '../helpers/server.ts'

const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

/**
 * Kills the server (-9) at these moments, in milliseconds from now, and starts it again at once.
 * Resolves to how long it was gone each time, in milliseconds.
 */
export const killAt = async (server: TestServer, moments: readonly number[]): Promise<number[]> => {
  const from = performance.now()
  const gone: number[] = []
  for (const moment of moments) {
    await sleep(Math.max(0, moment - (performance.now() - from)))
    const killed = performance.now()
    await server.kill9()
    await server.restart()
    gone.push(performance.now() - killed)
  }
  return gone
}
