import type { Env } from './env.ts'

/** Asks the server once, so that Payload is up before people are told the address. */
export const warmUp = async ({ host, port }: Env): Promise<void> => {
  const address = host === '0.0.0.0' ? '127.0.0.1' : host
  const response = await fetch(`http://${address}:${port}/api/users/me`)
  await response.body?.cancel()
  if (response.status >= 500) {
    throw new Error(`Payload không khởi động được (Payload did not start: ${response.status})`)
  }
}
