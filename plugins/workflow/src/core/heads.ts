import type { ChainHashes } from './ledger-faults.ts'

/** The newest entry of a document's chain: its number and hash. */
export type ChainHead = { docKey: string; seq: number; hash: string }

/** A chain that does not hold what a head kept elsewhere says of it. */
export type PinFault = {
  docKey: string
  /** The number that the head names. */
  seq: number
  /** How many entries the chain has now. */
  length: number
  /** `rolled-back`: the chain ends before; `rewritten`: it has another entry there. */
  fault: 'rolled-back' | 'rewritten'
}

/**
 * Compares a chain with the heads that were signed of it: each must still be in it.
 *
 * @returns the lowest rewritten entry and the highest one that is gone
 */
export const pinFaults = (
  docKey: string,
  hashes: ChainHashes,
  pins: readonly Omit<ChainHead, 'docKey'>[],
): PinFault[] => {
  let length = 0
  for (const seq of hashes.keys()) length = Math.max(length, seq)
  let gone = 0
  let other = Number.POSITIVE_INFINITY
  for (const { seq, hash } of pins) {
    if (seq > length) gone = Math.max(gone, seq)
    else if (hashes.get(seq)?.includes(hash) === false) other = Math.min(other, seq)
  }
  const faults: PinFault[] = []
  if (other <= length) faults.push({ docKey, seq: other, length, fault: 'rewritten' })
  if (gone > 0) faults.push({ docKey, seq: gone, length, fault: 'rolled-back' })
  return faults
}
