import { contentHashOf } from './canonical.ts'
import type { Entry } from './ledger.ts'

/** What is wrong with a signature. */
export type SignatureFault = 'bad-signature' | 'unknown-key' | 'retired-key'

/** What can be wrong with one entry of a chain. */
export type ChainFault = {
  docKey: string
  /** The number at which it shows; of several missing ones the first. */
  seq: number
  /** The last of several missing ones. */
  upTo?: number
  fault: 'altered' | 'deleted' | 'inserted' | 'reordered' | 'broken-link' | SignatureFault
}

/** An entry as a database keeps it: `docKey` and `seq` stand beside the record that is hashed. */
export type LedgerRow = {
  docKey: string
  seq: number
  /** Null where it can't be read. */
  entry: Entry | null
  hash: string
  keyId: string
  signature: string
}

/** How rows are checked; both are arguments so that an edge may bring faster ones. */
export type RowChecks = {
  /** What is wrong with the signature over the hash, if anything. */
  signatureFault: (row: LedgerRow) => SignatureFault | null
  /** @default contentHashOf */
  hashOf?: (value: unknown) => string
}

/** What a chain holds: the hashes of its entries by number; more than one where one is too many. */
export type ChainHashes = ReadonlyMap<number, readonly string[]>

/**
 * Checks one document's chain and names what was done to it, given in order of `seq`. That the
 * chain's end was cut off only a head kept elsewhere can tell: see `pinFaults`.
 */
export const checkChain = (
  rows: readonly LedgerRow[],
  { signatureFault, hashOf = contentHashOf }: RowChecks,
): { faults: ChainFault[]; hashes: ChainHashes } => {
  const faults: ChainFault[] = []
  const hashes = new Map<number, string[]>()
  const sound: Entry[] = []
  let last = 0
  for (const row of rows) {
    const fault = rowFault(row, { signatureFault, hashOf })
    const { docKey, seq } = row
    if (fault) faults.push({ docKey, seq, fault })
    if (!isNumber(seq)) continue
    if (seq === last) faults.push({ docKey, seq, fault: 'inserted' })
    if (seq > last + 1)
      faults.push({
        ...{ docKey, seq: last + 1, fault: 'deleted' },
        ...(seq > last + 2 ? { upTo: seq - 1 } : {}),
      })
    last = seq
    if (fault === 'inserted') continue
    const entry = fault === 'altered' ? null : row.entry
    const number = entry?.seq ?? seq
    hashes.set(number, [...(hashes.get(number) ?? []), row.hash])
    if (entry) sound.push(entry)
  }
  for (const entry of sound)
    if (!isLinked(entry, hashes))
      faults.push({ docKey: entry.docKey, seq: entry.seq, fault: 'broken-link' })
  return { faults: faults.sort((a, b) => a.seq - b.seq), hashes }
}

const isNumber = (seq: unknown): boolean => Number.isSafeInteger(seq) && Number(seq) > 0

/** Where the entry before is gone, that is the fault, and not the link to it. */
const isLinked = ({ seq, prev }: Entry, hashes: ChainHashes): boolean => {
  if (seq === 1 || prev === null) return seq === 1 && prev === null
  return hashes.get(seq - 1)?.includes(prev) ?? true
}

const rowFault = (
  row: LedgerRow,
  { signatureFault, hashOf }: Required<RowChecks>,
): ChainFault['fault'] | null => {
  const { entry } = row
  if (!entry || !isNumber(row.seq) || hashOf(entry) !== row.hash) return 'altered'
  // A sound record that stands elsewhere than it says.
  if (entry.docKey !== row.docKey) return 'inserted'
  if (entry.seq !== row.seq) return 'reordered'
  return signatureFault(row)
}
