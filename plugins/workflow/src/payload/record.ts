import type { Actor, Seat } from '../core/actor.ts'
import type { Json } from '../core/canonical.ts'
import type { Case } from '../core/case.ts'
import { insertCase, type StoredCase, updateCase } from './case-store.ts'
import type { DbRequest, Engine } from './engine.ts'
import { announce } from './announce.ts'
import { appendEntry } from './ledger-store.ts'
import type { Locale } from './locales.ts'
import type { SignedEntry } from '../core/ledger.ts'

/** What one step writes: the next case, and the ledger entry that explains it. */
export type Step = {
  action: string
  actor: Actor
  at: string
  next: Case
  seat?: Seat | null
  contentHash?: string | null
  comment?: string | null
  details?: { [key: string]: Json } | null
}

const entryOf = (stored: StoredCase, step: Step, from: string | null) => ({
  v: 1 as const,
  docKey: stored.docKey,
  seq: stored.seq + 1,
  prev: stored.headHash,
  action: step.action,
  from,
  to: step.next.state,
  actor: { id: step.actor.id, name: step.actor.name },
  seat: step.seat ?? null,
  contentHash: step.contentHash ?? step.next.workHash,
  revision: step.next.revision,
  comment: step.comment ?? null,
  at: step.at,
  details: step.details ?? null,
})

/** Writes a step of an open case: the ledger entry and the state that follows, together. */
export const recordStep = async (
  engine: Engine,
  stored: StoredCase,
  step: Step,
  req: DbRequest,
): Promise<{ stored: StoredCase; entry: SignedEntry }> => {
  const entry = await appendEntry(engine, entryOf(stored, step, stored.state), req)
  const next: StoredCase = {
    ...stored,
    ...step.next,
    seq: entry.seq,
    headHash: entry.hash,
    since: step.next.state === stored.state ? stored.since : step.at,
  }
  await updateCase(engine, next, req)
  await announce(engine, next, entry, req)
  return { stored: next, entry }
}

/** Opens a case with its first ledger entry. */
export const recordOpening = async (
  engine: Engine,
  document: {
    docKey: string
    collection: string
    docId: string
    locale?: Locale
    title: string
  },
  step: Step,
  req: DbRequest,
): Promise<StoredCase> => {
  const { locale = null } = document
  const blank = {
    ...{ ...document, locale },
    ...step.next,
    ...{ id: '', seq: 0, headHash: null, since: step.at },
  }
  const entry = await appendEntry(engine, entryOf(blank, step, null), req)
  const { id: _id, ...columns } = blank
  const stored = await insertCase(engine, { ...columns, seq: entry.seq, headHash: entry.hash }, req)
  await announce(engine, { ...document, locale }, entry, req)
  return stored
}
