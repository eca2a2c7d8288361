import type { Payload } from 'payload'
import {
  checkDailyHeads,
  type DailyHeadFault,
  type SignedDailyHead,
} from '../core/daily-head-faults.ts'
import { type ChainHead, type PinFault, pinFaults } from '../core/heads.ts'
import { keyFloors, markRetired, ranksOf } from '../core/key-order.ts'
import type { KeyFault } from '../core/key-record.ts'
import {
  checkChain,
  type ChainFault,
  type LedgerRow,
  type SignatureFault,
} from '../core/ledger-faults.ts'
import { readStoredDailyHeads } from './daily-head-store.ts'
import { engineOf } from './engine.ts'
import { type Keyring, keyringOf, type Signed } from './keyring.ts'
import { nodeHashOf, nodeSha256 } from './node-hash.ts'
import type { LedgerSigner } from './options.ts'
import { readChains } from './read-chains.ts'
import type { Head } from './signer.ts'

/** What a verification of the whole ledger found. */
export type LedgerReport = {
  documents: number
  entries: number
  dailyHeads: number
  keys: number
  /** The newest sound daily head, to be compared with the one that was mailed. */
  lastDailyHead: SignedDailyHead | null
  faults: (ChainFault | PinFault)[]
  dailyHeadFaults: DailyHeadFault[]
  keyFaults: KeyFault[]
}

/** Whether a verification found nothing. */
export const isSoundLedger = ({ faults, dailyHeadFaults, keyFaults }: LedgerReport): boolean =>
  faults.length + dailyHeadFaults.length + keyFaults.length === 0

type Pin = Omit<ChainHead, 'docKey'>

/**
 * Verifies the ledger: every chain, every signature, the keys' hand-overs, the daily heads, and
 * that each head signed outside the database is still in it. A database that was restored from an
 * older copy, cut or rewritten is reported. Reads one chain after another, and may run while
 * decisions are taken.
 *
 * @param heads the heads kept outside the database, read before this is called
 * @param dailyHeads the daily heads kept there
 */
export const verifyLedger = async (
  payload: Payload,
  heads: readonly Head[],
  dailyHeads: readonly SignedDailyHead[] = [],
): Promise<LedgerReport> => {
  const keyring = keyringFor(engineOf(payload).workflow.signer)
  const stored = await readStoredDailyHeads(payload)
  const daily = checkDailyHeads(stored, dailyHeads, {
    signatureFault: (one) => keyring.fault(one),
    sha256: nodeSha256,
  })
  const pins = pinsOf([
    ...daily.sound.flatMap(({ head }) => head.changed.filter(hasHash)),
    ...heads,
  ])
  const ranks = ranksOf(keyring.known)
  const floors = keyFloors(daily.sound, ranks)
  const faults: LedgerReport['faults'] = []
  let [documents, entries] = [0, 0]
  for await (const { chain, signatures } of withSignatures(readChains(payload), keyring)) {
    markRetired(chain, signatures, ranks, floors)
    documents += 1
    entries += chain.length
    const docKey = chain[0]?.docKey ?? ''
    const checked = checkChain(chain, {
      signatureFault: (row) => signatures.get(row) ?? null,
      hashOf: nodeHashOf,
    })
    faults.push(...checked.faults, ...pinFaults(docKey, checked.hashes, pins.get(docKey) ?? []))
    pins.delete(docKey)
  }
  for (const [docKey, lost] of pins) faults.push(...pinFaults(docKey, new Map(), lost))
  return {
    ...{ documents, entries, dailyHeads: stored.length, keys: keyring.known.length, faults },
    lastDailyHead: daily.sound.at(-1) ?? null,
    ...{ dailyHeadFaults: daily.faults, keyFaults: keyring.faults },
  }
}

type Ring = Pick<Keyring, 'fault' | 'faultOf' | 'faults' | 'known'>

/** A signer that publishes no keys is asked itself. */
const keyringFor = (signer: LedgerSigner): Ring => {
  if (signer.publicKeys) return keyringOf(signer.publicKeys())
  const fault = ({ hash, signature, keyId }: Signed): SignatureFault | null =>
    signer.verify(hash, signature, keyId) ? null : 'bad-signature'
  const faultOf = (signed: Signed) => Promise.resolve(fault(signed))
  return { fault, faultOf, faults: [], known: [] }
}

const hasHash = (head: { docKey: string; seq: number; hash: string | null }): head is ChainHead =>
  head.hash !== null

const pinsOf = (heads: readonly ChainHead[]): Map<string, Pin[]> => {
  const pins = new Map<string, Pin[]>()
  for (const head of heads) {
    const same = pins.get(head.docKey)
    if (same) same.push(head)
    else pins.set(head.docKey, [head])
  }
  return pins
}

type Checked = { chain: LedgerRow[]; signatures: Map<LedgerRow, SignatureFault | null> }

/** How many rows wait at most for their signatures while the next ones are read. */
const ahead = 4000

/** Checks signatures on Node's threads while this one reads on and hashes. */
async function* withSignatures(
  chains: AsyncIterable<LedgerRow[]>,
  keyring: Ring,
): AsyncGenerator<Checked> {
  const waiting: { length: number; checked: Promise<Checked> }[] = []
  let rows = 0
  for await (const chain of chains) {
    waiting.push({ length: chain.length, checked: signaturesOf(chain, keyring) })
    rows += chain.length
    while (rows > ahead) {
      const first = waiting.shift()
      if (!first) break
      rows -= first.length
      yield await first.checked
    }
  }
  for (const { checked } of waiting) yield await checked
}

const signaturesOf = async (chain: LedgerRow[], keyring: Ring): Promise<Checked> => {
  const found = await Promise.all(
    chain.map(async (row) => [row, await keyring.faultOf(row)] as const),
  )
  return { chain, signatures: new Map(found) }
}
