import { lookup as resolveName, type LookupAddress } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** A request as the push library prepares it. */
export type Prepared = {
  endpoint: string
  method: string
  headers: Record<string, string | number>
  body: Buffer | null
}

const timeoutMs = 10_000

const checked = (name: string, found: readonly LookupAddress[]): Error | LookupAddress => {
  const [first] = found
  if (!first) return new Error(`No address of ${name}.`)
  const isPublic = found.every(({ address }) => isPublicAddress(address))
  return isPublic ? first : new Error(`${name} is no public address.`)
}

/** Looks a name up and refuses what lies inside, at the moment of the call and for that very call. */
const publicLookup: LookupFunction = (name, options, done) => {
  resolveName(name, { ...options, all: true }, (error, addresses) => {
    const found = error ?? checked(name, addresses)
    if (found instanceof Error) done(found, [])
    else if (options.all) done(null, addresses)
    else done(null, found.address, found.family)
  })
}

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
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    }
    const request = send(endpoint, options, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('timeout', () => request.destroy(new Error('The push service does not answer.')))
    request.on('error', reject)
    request.end(body ?? undefined)
  })
