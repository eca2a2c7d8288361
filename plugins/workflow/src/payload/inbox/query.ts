import type { Where } from 'payload'
import type { Actor } from '../../core/actor.ts'
import type { InboxQuery } from '../../core/inbox.ts'

/** The bodies whose tasks somebody sees: those they sit in, and those in which they stand in. */
export const bodiesOf = ({ seats, mandates = [] }: Actor): string[] => [
  ...new Set([...seats, ...mandates.flatMap((mandate) => mandate.seats)].map(({ body }) => body)),
]

/** What is late: the sorting key begins with the due date, and its index answers alone. */
export const lateBy = (now: string): Where => ({ order: { less_than: now } })

/** The condition on the kept tasks that a query means, for this person and moment. */
export const inboxWhere = (query: InboxQuery, actor: Actor, now: string): Where => {
  const { scope, overdue, collection, kind, words } = query
  const whose: Where[] =
    scope === 'body'
      ? [{ body: { in: bodiesOf(actor) } }, { lead: { equals: true } }]
      : [{ personId: { equals: actor.id } }]
  return {
    and: [
      ...whose,
      ...(overdue ? [lateBy(now)] : []),
      ...(collection ? [{ collection: { equals: collection } }] : []),
      ...(kind && scope !== 'others' ? [{ kind: { equals: kind } }] : []),
      ...(words ? [{ search: { contains: words } }] : []),
    ],
  }
}
