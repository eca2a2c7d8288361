import type { Payload } from 'payload'
import { readStoredDailyHeads } from './daily-head-store.ts'
import { engineOf } from './engine.ts'
import { nodeHashOf } from './node-hash.ts'
import { readChains } from './read-chains.ts'

type Proof = { hash: string; keyId: string; signature: string }

/** One line of an export: something signed, and what it is. */
export type ExportLine = Proof & { type: 'key' | 'daily-head' | 'entry' | 'end'; body: unknown }

/**
 * The whole ledger as lines that a program without our code verifies: the public keys, the daily
 * heads, every entry as it was hashed, and at the end how many lines there are. No content, only its
 * hashes; the names of those who decided are the record and stay.
 */
export async function* exportLedger(payload: Payload): AsyncGenerator<ExportLine> {
  const { signer } = engineOf(payload).workflow
  let lines = 0
  const line = (type: ExportLine['type'], body: unknown, { hash, keyId, signature }: Proof) => {
    lines += 1
    return { type, body, hash, keyId, signature }
  }
  for (const record of signer.publicKeys?.() ?? []) yield line('key', record.key, record)
  // Before the entries: whatever a daily head names is then among them.
  for (const stored of await readStoredDailyHeads(payload))
    yield line('daily-head', stored.head, stored)
  for await (const chain of readChains(payload))
    for (const row of chain)
      yield line('entry', row.entry ?? { docKey: row.docKey, seq: row.seq }, row)
  const body = { v: 1, seq: 1, prev: null, at: new Date().toISOString(), lines }
  const hash = nodeHashOf(body)
  const signature = signer.sign(hash)
  yield { type: 'end', body, hash, keyId: signer.keyId, signature }
}
