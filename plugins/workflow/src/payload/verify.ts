import type { Payload } from 'payload'
import { type ChainFault, chainFaults, type Entry, type SignedEntry } from '../core/ledger.ts'
import { engineOf } from './engine.ts'
import type { Head } from './signer.ts'
import { slugs } from './slugs.ts'

/** What a verification of the whole ledger found. */
export type LedgerReport = {
  documents: number
  entries: number
  faults: (ChainFault | { docKey: string; seq: number; fault: 'missing' | 'head-differs' })[]
}

type Row = { entry: Entry; hash: string; keyId: string; signature: string }

/**
 * Verifies every chain of the ledger, and that each head signed outside the database is still in
 * it: a database that was restored from an older copy, cut or rewritten is reported.
 *
 * @param heads the heads kept outside the database
 */
export const verifyLedger = async (
  payload: Payload,
  heads: readonly Head[],
): Promise<LedgerReport> => {
  const { signer } = engineOf(payload).workflow
  const chains = new Map<string, SignedEntry[]>()
  let page = 1
  for (;;) {
    const { docs, hasNextPage } = await payload.db.find<Row>({
      collection: slugs.ledger,
      sort: ['docKey', 'seq'],
      limit: 5000,
      page,
    })
    for (const { entry, hash, keyId, signature } of docs) {
      const chain = chains.get(entry.docKey) ?? []
      chain.push({ ...entry, hash, keyId, signature })
      chains.set(entry.docKey, chain)
    }
    if (!hasNextPage) break
    page += 1
  }
  const faults: LedgerReport['faults'] = []
  for (const chain of chains.values())
    faults.push(
      ...chainFaults(chain, (entry) => signer.verify(entry.hash, entry.signature, entry.keyId)),
    )
  for (const { docKey, seq, hash } of heads) {
    const entry = chains.get(docKey)?.[seq - 1]
    if (!entry) faults.push({ docKey, seq, fault: 'missing' })
    else if (entry.hash !== hash) faults.push({ docKey, seq, fault: 'head-differs' })
  }
  let entries = 0
  for (const chain of chains.values()) entries += chain.length
  return { documents: chains.size, entries, faults }
}
