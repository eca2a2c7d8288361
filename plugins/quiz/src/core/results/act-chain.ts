import { canonicalJson, type Json } from '../canonical.ts'

/** What can be done with results. */
export type ActKind = 'closed' | 'drawn' | 'released' | 'regraded'

/** An act as everybody may see it: what, when, and what it was about. */
export type ActBody = {
  seq: number
  what: ActKind
  round: string
  /** ISO time. */
  at: string
  facts: { [name: string]: Json }
  /** The hash of the act before; null for the first. */
  prev: string | null
}

/** An act with its hash: SHA-256 of its text. */
export type Act = {
  body: ActBody
  hash: string
  /** Of the hash, by a key outside the database; null where nobody signs. */
  signature: string | null
  keyId: string | null
}

/** A list that acts have to account for. */
export type ActedOn = {
  round: string
  state: 'frozen' | 'drawn' | 'released'
  hash: string
  entropy: string | null
  /** Whether the hash is that of the list as it is stored. */
  isWhole: boolean
  /** Whether the rest of it, its board too, stands as the engine wrote it. */
  isSealed: boolean
}

/** What is wrong with a contest's acts: at one of them by its number, or with a round's result. */
export type ActFault =
  | { seq: number; fault: 'altered' | 'missing' | 'broken-link' | 'bad-signature' }
  | { round: string; fault: 'list-altered' | 'result-altered' | 'unrecorded' }

/** What an act's hash is of: JSON with sorted keys. */
export const actText = (body: ActBody): string => canonicalJson(body)

type Checks = {
  hashOf: (text: string) => string
  /** Whether the signature is of the hash. @default signatures are not looked at */
  isSigned?: ((act: Act) => boolean) | undefined
}

const chainFaults = (acts: readonly Act[], { hashOf, isSigned }: Checks): ActFault[] =>
  acts.flatMap((act, at): ActFault[] => {
    const { body, hash } = act
    const [before, due] = [acts[at - 1], (acts[at - 1]?.body.seq ?? 0) + 1]
    if (hashOf(actText(body)) !== hash) return [{ seq: body.seq, fault: 'altered' }]
    if (body.seq !== due) return [{ seq: due, fault: 'missing' }]
    if (body.prev !== (before?.hash ?? null)) return [{ seq: body.seq, fault: 'broken-link' }]
    return !isSigned || isSigned(act) ? [] : [{ seq: body.seq, fault: 'bad-signature' }]
  })

/** Whether acts say how a result came to stand as it does. */
const isRecorded = (acts: readonly Act[], { round, state, hash, entropy }: ActedOn): boolean => {
  const own = acts.map(({ body }) => body).filter((body) => body.round === round)
  const has = (what: ActKind, name: string, value: string | null): boolean =>
    own.some((body) => body.what === what && body.facts[name] === value)
  if (has('regraded', 'hash', hash)) return entropy === null || has('drawn', 'entropy', entropy)
  if (!has('closed', 'hash', hash)) return false
  if (entropy !== null && !has('drawn', 'entropy', entropy)) return false
  return state !== 'released' || has('released', 'hash', hash)
}

/** All that is wrong with a contest's acts, and with the results that they account for. */
export const actFaults = (
  acts: readonly Act[],
  results: readonly ActedOn[],
  checks: Checks,
): ActFault[] => [
  ...chainFaults(acts, checks),
  ...results.flatMap((one): ActFault[] => {
    if (!one.isWhole) return [{ round: one.round, fault: 'list-altered' }]
    if (!one.isSealed) return [{ round: one.round, fault: 'result-altered' }]
    return isRecorded(acts, one) ? [] : [{ round: one.round, fault: 'unrecorded' }]
  }),
]
