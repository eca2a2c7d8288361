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
