import { Pool } from 'undici'

/** What a request came to; status 0 when no answer came. */
export type Answer = { status: number; text: string; retryAfter: number }

/** Asks one server over a fixed number of connections, each with one request at a time. */
export type LoadClient = {
  ask: (method: 'POST' | 'PUT', path: string, body: string, token?: string) => Promise<Answer>
  close: () => Promise<void>
}

/** How long an answer may take, in milliseconds: as the page waits. */
const patience = 15_000

/** Opens connections to a server of this machine. @throws Error for any other address */
export const loadClient = (url: string, connections: number): LoadClient => {
  if (!/^http:\/\/(localhost|127\.0\.0\.1):\d+$/.test(url))
    throw new Error(`Only this machine is put under load, not ${url}.`)
  const pool = new Pool(url, { connections, headersTimeout: patience, bodyTimeout: patience })
  const json = { 'content-type': 'application/json' }
  return {
    ask: async (method, path, body, token) => {
      const headers = token ? { ...json, authorization: token } : json
      try {
        const response = await pool.request({ method, path, headers, body })
        const text = await response.body.text()
        const retryAfter = Number(response.headers['retry-after'] ?? 0)
        return { status: response.statusCode, text, retryAfter }
      } catch {
        return { status: 0, text: '', retryAfter: 0 }
      }
    },
    close: () => pool.destroy(),
  }
}
