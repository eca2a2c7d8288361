import type { Seat } from './actor.ts'
import { contentHashOf, type Json } from './canonical.ts'

/** One recorded decision. The hash covers every field; `prev` chains it to the one before. */
export type Entry = {
  v: 1
  docKey: string
  /** 1, 2, 3 … without a gap, for each document. */
  seq: number
  prev: string | null
  action: string
  from: string | null
  to: string
  actor: { id: string; name: string }
  seat: Seat | null
  contentHash: string | null
  revision: number
  comment: string | null
  at: string
  details: { [key: string]: Json } | null
}

/** An entry with its hash and the signature over the hash by a key outside the database. */
export type SignedEntry = Entry & { hash: string; keyId: string; signature: string }

/** The hash that the next entry names as `prev`. */
export const hashEntry = ({
  v,
  docKey,
  seq,
  prev,
  action,
  from,
  to,
  actor,
  seat,
  contentHash,
  revision,
  comment,
  at,
  details,
}: Entry): string =>
  contentHashOf({
    v,
    docKey,
    seq,
    prev,
    action,
    from,
    to,
    actor,
    seat,
    contentHash,
    revision,
    comment,
    at,
    details,
  })

/** What is wrong with a chain, and where. */
export type ChainFault = {
  docKey: string
  seq: number
  fault: 'gap' | 'broken-link' | 'altered' | 'bad-signature'
}

/**
 * Checks one document's chain, given in order of `seq`.
 *
 * @param isSigned tells whether the signature over the hash is good
 */
export const chainFaults = (
  entries: readonly SignedEntry[],
  isSigned: (entry: SignedEntry) => boolean,
): ChainFault[] => {
  const faults: ChainFault[] = []
  let prev: string | null = null
  for (const [index, entry] of entries.entries()) {
    const at = { docKey: entry.docKey, seq: entry.seq }
    if (entry.seq !== index + 1) faults.push({ ...at, fault: 'gap' })
    if (entry.prev !== prev) faults.push({ ...at, fault: 'broken-link' })
    if (hashEntry(entry) !== entry.hash) faults.push({ ...at, fault: 'altered' })
    else if (!isSigned(entry)) faults.push({ ...at, fault: 'bad-signature' })
    prev = entry.hash
  }
  return faults
}
