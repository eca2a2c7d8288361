import type { Keeping } from './keeping.ts'
import type { ServerClock } from './server-clock.ts'
import type { Fault, PageSettings, Reply } from './types.ts'

/** Asks the contest's interface, and tries again while the network or a crowd is in the way. */
export const transport = ({
  api,
  language,
  kept,
  hear,
}: Pick<PageSettings, 'api' | 'language'> & Keeping & ServerClock) => {
  const send = async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const headers: Record<string, string> = { 'accept-language': language }
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (kept.token) headers['authorization'] = `Bearer ${kept.token}`
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), 15_000)
    try {
      const response = await fetch(`${api}${path}`, {
        ...{ method, headers, signal: abort.signal, credentials: 'omit' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const json = (await response.json().catch(() => null)) as Reply['json']
      hear(json)
      const wait = Number(response.headers.get('retry-after')) || 0
      return { status: response.status, json, ...(wait > 0 ? { wait } : {}) }
    } catch {
      return { status: 0, json: null }
    } finally {
      clearTimeout(timer)
    }
  }
  const pause = (attempt: number, wait = 0): Promise<void> =>
    new Promise((resolve) => {
      const most = Math.min(15_000, 600 * 2 ** attempt)
      const timer = setTimeout(done, wait * 1000 + most / 2 + (Math.random() * most) / 2)
      function done() {
        clearTimeout(timer)
        window.removeEventListener('online', done)
        resolve()
      }
      window.addEventListener('online', done)
    })
  return {
    send,
    /**
     * Sends until the server has answered.
     *
     * @param body is made anew for each try
     * @param waiting is told before each wait
     */
    insist: async (
      method: string,
      path: string,
      body: () => unknown,
      waiting: () => void,
    ): Promise<Reply> => {
      for (let attempt = 0; ; attempt += 1) {
        const reply = await send(method, path, body())
        const { status, wait } = reply
        if (status !== 0 && status !== 429 && status < 500) return reply
        waiting()
        await pause(attempt, wait)
      }
    },
    faultOf: ({ json }: Reply): Fault => (json?.['errors'] as Fault[] | undefined)?.[0] ?? {},
  }
}

/** {@link transport} of a page. */
export type Transport = ReturnType<typeof transport>
