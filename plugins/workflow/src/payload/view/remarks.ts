import type { SignedEntry } from '../../core/ledger.ts'

/** A remark on the document, a field or a place in the text, with its answers. */
export type Remark = {
  seq: number
  kind: 'comment' | 'suggest'
  path: string | null
  quote: string | null
  replacement: string | null
  text: string | null
  by: { id: string; name: string }
  at: string
  answers: { seq: number; text: string; by: { id: string; name: string }; at: string }[]
  resolved: { by: string; at: string; accepted: boolean } | null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The remarks of a document's ledger, oldest first. */
export const remarksOf = (entries: readonly SignedEntry[]): Remark[] =>
  entries
    .filter(({ action, details }) =>
      action === 'suggest' ? true : action === 'comment' && details?.['of'] === undefined,
    )
    .map(({ seq, action, details, comment, actor, at }): Remark => {
      const own = entries.filter((entry) => entry.details?.['of'] === seq)
      const end = own.find((entry) => entry.action === 'resolve')
      return {
        seq,
        kind: action === 'suggest' ? 'suggest' : 'comment',
        path: textOf(details?.['path']),
        quote: textOf(details?.['quote']),
        replacement: textOf(details?.['replacement']),
        text: comment,
        by: actor,
        at,
        answers: own
          .filter((entry) => entry.action === 'comment')
          .map((entry) => ({
            ...{ seq: entry.seq, text: entry.comment ?? '', by: entry.actor, at: entry.at },
          })),
        resolved: end
          ? { by: end.actor.name, at: end.at, accepted: end.details?.['accepted'] === true }
          : null,
      }
    })
