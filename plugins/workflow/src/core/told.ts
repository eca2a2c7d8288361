import { type Actor, seatFor } from './actor.ts'
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import type { Entry } from './ledger.ts'
import type { OpenTask } from './tasks.ts'

/** Why somebody is told of something. */
export const noticeReasons = [
  ...(['decide', 'signOff', 'publish', 'mend', 'assigned'] as const),
  ...(['returned', 'approved', 'published', 'takenDown', 'late'] as const),
  ...(['fastTracked', 'expired', 'remark', 'mandate', 'place'] as const),
  ...(['reminder', 'overdue', 'digest'] as const),
] as const

/** One of {@link noticeReasons}. */
export type NoticeReason = (typeof noticeReasons)[number]

/** What one decision was, and whom it concerns. */
export type Told = {
  entry: Entry
  /** Tasks that the decision put before people. */
  added: readonly OpenTask[]
  /** Ids of those who have a place to clear, as the content is public no more. */
  holders: readonly string[]
  /** Who wrote the content, by id. */
  authors: readonly string[]
  everyone: readonly Actor[]
  definition: Definition
  facts: Facts
  /** Earlier remarks of the thread that the decision continues; the first, and its answers. */
  thread: readonly Entry[]
}

const remarks = ['comment', 'suggest', 'resolve']

const idIn = (value: unknown): string[] => {
  const id = (value as { id?: unknown } | undefined)?.id
  return typeof id === 'string' ? [id] : []
}

const authorReason = ({ action, to, details }: Entry): NoticeReason | null => {
  if (action === 'return') return 'returned'
  if (details?.['lateSeconds'] !== undefined) return 'late'
  if (action === 'publish' || action === 'fastTrack') return 'published'
  if (action === 'approve' && to === 'approved') return 'approved'
  return ['unpublish', 'takeDown', 'expire'].includes(action) ? 'takenDown' : null
}

/** Those whom a text names by `@` and the whole name. */
const namedIn = (text: string | null, everyone: readonly Actor[]): string[] =>
  everyone.filter(({ name }) => name !== '' && text?.includes(`@${name}`)).map(({ id }) => id)

/**
 * Whom a decision is told to, each once and for the reason that concerns them most: whose turn it
 * is, to whom it was assigned, the authors, those who watch over what is urgent, and those who take
 * part in a thread of remarks. Never the one who decided.
 */
export const toldBy = (seen: Told): ReadonlyMap<string, NoticeReason> => {
  const { entry, added, holders, authors, everyone, definition, facts, thread } = seen
  const told = new Map<string, NoticeReason>()
  const tell = (ids: readonly string[], reason: NoticeReason): void => {
    for (const id of ids)
      if (id !== entry.actor.id && !told.has(id) && everyone.some((one) => one.id === id))
        told.set(id, reason)
  }
  const { action, details } = entry
  if (action === 'reassign' || action === 'delegate') tell(idIn(details?.['to']), 'assigned')
  tell(holders, 'place')
  if (action === 'return') tell(authors, 'returned')
  for (const { personId, kind } of added) tell([personId], kind)
  if (action === 'fastTrack' || action === 'expire') {
    const watch = definition.fastTrack?.by ?? []
    const ids = everyone.filter((one) => seatFor(one, watch, facts)).map(({ id }) => id)
    tell(ids, action === 'expire' ? 'expired' : 'fastTracked')
  }
  const reason = authorReason(entry)
  if (reason) tell(authors, reason)
  if (reason === 'late')
    tell(idIn((details?.['scheduled'] as { by?: unknown } | undefined)?.by), 'late')
  if (remarks.includes(action)) {
    tell(namedIn(entry.comment, everyone), 'remark')
    tell(
      thread.map(({ actor }) => actor.id),
      'remark',
    )
    tell(authors, 'remark')
  }
  return told
}
