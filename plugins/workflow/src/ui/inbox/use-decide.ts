'use client'
import { useCallback } from 'react'
import type { Capacity } from '../../core/signing.ts'
import type { InboxRow } from '../../payload/inbox/rows.ts'
import { useApi } from '../api.ts'

/** One decision on one row, with what the person saw. */
export type Choice = {
  action: 'approve' | 'signOff' | 'publish' | 'return'
  comment?: string
  capacity?: Capacity | undefined
}

/** What came of it. */
export type Outcome = { row: InboxRow; ok: boolean; message: string | null }

/** Told to the navigation, so that its count follows. */
export const decidedEvent = 'bangtin-workflow-decided'

/** Takes decisions through the REST API, each by itself, with the hash that the row carries. */
export const useDecide = () => {
  const api = useApi()
  return useCallback(
    async (row: InboxRow, { action, comment, capacity }: Choice): Promise<Outcome> => {
      const { revision, contentHash } = row
      const hash = action === 'return' ? {} : { contentHash }
      const answer = await api(
        `/${row.collection}/${row.docId}/workflow${row.locale ? `?locale=${row.locale}` : ''}`,
        {
          ...{ action, revision, ...hash },
          ...(comment?.trim() ? { comment } : {}),
          ...(capacity && row.capacities?.includes(capacity) ? { capacity } : {}),
        },
      )
      if ('error' in answer) return { row, ok: false, message: answer.error }
      window.dispatchEvent(new Event(decidedEvent))
      return { row, ok: true, message: null }
    },
    [api],
  )
}
