import type { Payload } from 'payload'
import { readStoredDailyHeads } from './daily-head-store.ts'
import { engineOf } from './engine.ts'
import { nodeHashOf } from './node-hash.ts'
import { readChains } from './read-chains.ts'

/** One line of an export: something signed, and what it is. */
export type ExportLine = {
  type: 'key' | 'daily-head' | 'entry' | 'end'
  body: unknown
  hash: string
  keyId: string
  signature: string
}

/**
 * The whole ledger as lines that a program without our code verifies: the public keys, the daily
 * heads, every entry as it was hashed, and at the end how many there are. No content, only its
 * hashes; the names of those who decided are the record and stay.
 */
export async function* exportLedger(payload: Payload): AsyncGenerator<ExportLine> {
  const { signer } = engineOf(payload).workflow
  const keys = signer.publicKeys?.() ?? []
  for (const { key, hash, keyId, signature } of keys)
    yield { type: 'key', body: key, hash, keyId, signature }
  // Before the entries: whatever a daily head names is then among them.
  const heads = await readStoredDailyHeads(payload)
  for (const { head, hash, keyId, signature } of heads)
    yield { type: 'daily-head', body: head, hash, keyId, signature }
  let entries = 0
  for await (const chain of readChains(payload))
    for (const { entry, hash, keyId, signature } of chain) {
      entries += 1
      yield { type: 'entry', body: entry, hash, keyId, signature }
    }
  const body = {
    v: 1,
    at: new Date().toISOString(),
    keys: keys.length,
    dailyHeads: heads.length,
    entries,
  }
  const hash = nodeHashOf(body)
  const signature = signer.sign(hash)
  yield { type: 'end', body, hash, keyId: signer.keyId, signature }
}
