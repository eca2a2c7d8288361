import type { IncomingMessage } from 'node:http'
import type { Env } from './env.ts'

/** Where our own pages come from: the public address, and in the demo each name of this machine. */
export const trustedOrigins = ({ mode, port, publicUrl }: Env): string[] =>
  mode === 'demo'
    ? [...new Set([publicUrl, ...['localhost', '127.0.0.1', '[::1]'].map(originAt(port))])]
    : [publicUrl]

const originAt = (port: number) => (name: string) => new URL(`http://${name}:${port}`).origin

/**
 * Payload takes a session cookie without Origin only beside a Sec-Fetch-Site of ours, which browsers
 * send over HTTPS and to localhost alone. A GET changes nothing, so there its absence is let pass.
 */
export const letPlainHttpIn = ({ method, headers }: IncomingMessage): void => {
  const harmless = method === 'GET' || method === 'HEAD'
  if (harmless && !headers.origin) headers['sec-fetch-site'] ??= 'none'
}
