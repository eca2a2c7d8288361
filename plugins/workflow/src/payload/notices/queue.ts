import type { Person } from '../../core/actor.ts'
import { stageOf } from '../../core/chain.ts'
import type { SignedEntry } from '../../core/ledger.ts'
import type { OpenTask } from '../../core/tasks.ts'
import { toldBy } from '../../core/told.ts'
import { type DbRequest, type Engine } from '../engine.ts'
import { readEntries } from '../ledger-store.ts'
import type { Everyone } from '../members.ts'
import type { Reading } from '../situation.ts'
import { docKeyOf, slugs } from '../slugs.ts'
import { codeOf } from '../locales.ts'
import { insertNotice } from './notice-store.ts'

const threadOf = async (
  engine: Engine,
  { docKey, seq, details }: SignedEntry,
  req: DbRequest,
): Promise<SignedEntry[]> => {
  const of = details?.['of']
  if (of === undefined) return []
  const entries = await readEntries(engine, docKey, req)
  return entries.filter((one) => one.seq < seq && (one.seq === of || one.details?.['of'] === of))
}

const plain = ({ hash: _hash, keyId: _keyId, signature: _signature, ...entry }: SignedEntry) =>
  entry

type Concerned = {
  entry: SignedEntry
  /** Tasks that the decision put before people. */
  added: readonly OpenTask[]
  /** Ids of those who have places to clear. */
  holders: readonly string[]
}

/**
 * Writes down, together with the decision, whom it has to be told; a crash after the commit loses
 * none, and the key keeps each message one.
 */
export const queueNotices = async (
  engine: Engine,
  reading: Reading,
  { entry, added, holders }: Concerned,
  req: DbRequest,
): Promise<void> => {
  const { definition, facts, stored } = reading
  const everyone: Everyone = reading.everyone
  const { docKey, collection, docId, title } = stored
  const locale = codeOf(engine, collection, stored.locale)
  const told = toldBy({
    ...{ entry, added, holders, everyone, definition, facts, authors: stored.contributors },
    thread: await threadOf(engine, entry, req),
  })
  for (const [personId, reason] of told) {
    const member = everyone.find(({ id }) => id === personId)
    if (!member) continue
    const task = added.find((one) => one.personId === personId)
    const key = `${docKey}#${entry.seq}>${personId}`
    const body = {
      ...{ reason, collection, docId, locale, title, at: entry.at, by: entry.actor.name },
      entry: plain(entry),
      stage: stageOf(definition, task?.stage ?? entry.to)?.label ?? null,
      dueAt: task?.dueAt ?? null,
    }
    await insertNotice(engine, key, docKey, member, body, req)
  }
}

type Mandated = {
  id: number | string
  title?: string
  grantorId: string
  granteeId: string
  /** The ledger entry that the notice is about. */
  step: { seq: number; actor: Person; at: string }
}

/** Tells both sides of a mandate, save the one who acted, that it was set up, confirmed or ended. */
export const queueMandateNotices = async (
  engine: Engine,
  { id, title = '', grantorId, granteeId, step }: Mandated,
  req: DbRequest,
): Promise<void> => {
  const docKey = docKeyOf(slugs.mandates, id)
  const everyone = await engine.workflow.members(engine.payload, req ?? {})
  for (const member of everyone) {
    if (member.id === step.actor.id || ![grantorId, granteeId].includes(member.id)) continue
    await insertNotice(
      engine,
      `${docKey}#${step.seq}>${member.id}`,
      docKey,
      member,
      {
        ...{
          reason: 'mandate',
          collection: slugs.mandates,
          docId: String(id),
          locale: null,
          title,
        },
        ...{ at: step.at, by: step.actor.name, entry: null, stage: null, dueAt: null },
      },
      req,
    )
  }
}
