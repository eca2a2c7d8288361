import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { publicLookup } from '../net/address.ts'

/** A request as the push library prepares it. */
export type Prepared = {
  endpoint: string
  method: string
  headers: Record<string, string | number>
  body: Buffer | null
}

const timeoutMs = 10_000

/**
 * Sends what was prepared and resolves to the status; redirects are not followed.
 *
 * @throws Error when nothing answers within ten seconds, or the address is not public
 */
export const post = (
  { endpoint, method, headers, body }: Prepared,
  allowPrivate: boolean,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const send = endpoint.startsWith('https:') ? secureRequest : plainRequest
    const options = {
      ...{ method, headers, timeout: timeoutMs, agent: false },
      ...(allowPrivate ? {} : { lookup: publicLookup() }),
    }
    const request = send(endpoint, options, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('timeout', () => request.destroy(new Error('The push service does not answer.')))
    request.on('error', reject)
    request.end(body ?? undefined)
  })
