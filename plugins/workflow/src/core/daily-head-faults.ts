import { canonicalJson } from './canonical.ts'
import { applyChanges, type DailyHead, rootOf } from './daily-head.ts'
import type { SignatureFault } from './ledger-faults.ts'

/** A signed record over all chains, as it is kept. */
export type SignedDailyHead = { head: DailyHead; hash: string; keyId: string; signature: string }

/** What is wrong with a daily head. */
export type DailyHeadFault = {
  seq: number
  /** The last of several missing ones. */
  upTo?: number
  /** Which day it closes, where that is known. */
  day: string | null
  fault:
    | 'missing'
    | 'missing-in-file'
    | 'altered'
    | 'differs-from-file'
    | 'broken-link'
    | 'wrong-root'
    | SignatureFault
}

/** How daily heads are checked. */
export type DailyHeadChecks = {
  signatureFault: (head: SignedDailyHead) => SignatureFault | null
  /** Of a text's UTF-8 bytes, in hex. */
  sha256: (text: string) => string
}

const bySeq = (heads: readonly SignedDailyHead[]): Map<number, SignedDailyHead[]> => {
  const found = new Map<number, SignedDailyHead[]>()
  for (const one of heads) {
    const same = found.get(one.head.seq) ?? []
    if (!same.some(({ hash }) => hash === one.hash)) found.set(one.head.seq, [...same, one])
  }
  return found
}

/**
 * Checks the daily heads of a database against themselves and against those kept in a file.
 *
 * @returns the faults, and the sound records by which chains are to be measured
 */
export const checkDailyHeads = (
  stored: readonly SignedDailyHead[],
  kept: readonly SignedDailyHead[],
  { signatureFault, sha256 }: DailyHeadChecks,
): { faults: DailyHeadFault[]; sound: SignedDailyHead[] } => {
  const faults: DailyHeadFault[] = []
  const sound: SignedDailyHead[] = []
  const [inBase, inFile] = [bySeq(stored), bySeq(kept)]
  const lastInFile = Math.max(0, ...inFile.keys())
  const ownFault = (one: SignedDailyHead): SignatureFault | 'altered' | null =>
    sha256(canonicalJson(one.head)) === one.hash ? signatureFault(one) : 'altered'
  const heads = new Map<string, { seq: number; hash: string }>()
  /** Undefined after a lost record: what its follower links to can't be told. */
  let prev: string | null | undefined = null
  let complete = true
  let last = 0
  for (const seq of [...new Set([...inBase.keys(), ...inFile.keys()])].sort((a, b) => a - b)) {
    const [base = [], file = []] = [inBase.get(seq), inFile.get(seq)]
    const day = [...base, ...file][0]?.head.day ?? null
    const say = (fault: DailyHeadFault['fault']) => faults.push({ seq, day, fault })
    if (seq > last + 1) {
      const upTo = seq > last + 2 ? { upTo: seq - 1 } : {}
      faults.push({ seq: last + 1, ...upTo, day: null, fault: 'missing' })
      prev = undefined
      complete = false
    }
    last = seq
    if (base.length === 0) say('missing')
    else if (file.length === 0 && seq < lastInFile) say('missing-in-file')
    for (const one of base) {
      const fault = ownFault(one)
      if (fault) say(fault)
    }
    if (base.length > 0 && file.some(({ hash }) => hash !== base[0]?.hash)) say('differs-from-file')
    const good = [...base, ...file].filter((one) => ownFault(one) === null)
    sound.push(
      ...good.filter((one, index) => index === good.findIndex(({ hash }) => hash === one.hash)),
    )
    const head = good[0]
    if (head) {
      if (prev !== undefined && head.head.prev !== prev) say('broken-link')
      applyChanges(heads, head.head)
      if (complete && rootOf(heads, sha256) !== head.head.root) {
        say('wrong-root')
        complete = false
      }
    } else complete = false
    prev = head?.hash
  }
  return { faults, sound }
}
