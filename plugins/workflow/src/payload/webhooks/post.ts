import http from 'node:http'
import https from 'node:https'
import { isPublicAddress, literalAddress, PrivateAddress, publicLookup } from '../net/address.ts'

/** A request to somewhere that somebody else named. */
export type Post = {
  url: string
  headers: Record<string, string>
  body: string
  allowPrivate: boolean
  /** Ends the request early. */
  signal: AbortSignal
}

/** How long the other side may take altogether, in milliseconds. */
const patience = 10_000

/** Of an answer that nobody reads, no more than this many bytes are taken. */
const answerLimit = 64 * 1024

/**
 * Sends a POST and answers with the status. Follows no redirect, keeps no connection, uses no proxy,
 * and connects only to public addresses unless told otherwise.
 *
 * @throws PrivateAddress, or what went wrong on the way
 */
export const post = ({ url, headers, body, allowPrivate, signal }: Post): Promise<number> =>
  new Promise((resolve, reject) => {
    const target = new URL(url)
    const literal = literalAddress(target.hostname)
    if (!allowPrivate && literal && !isPublicAddress(literal)) throw new PrivateAddress(literal)
    const { request, Agent } = target.protocol === 'https:' ? https : http
    const sent = request(
      target,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: new Agent({ keepAlive: false }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
        ...(allowPrivate ? {} : { lookup: publicLookup() }),
      },
      (answer) => {
        let size = 0
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > answerLimit) answer.destroy()
        })
        answer.on('error', () => undefined)
        resolve(answer.statusCode ?? 0)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
