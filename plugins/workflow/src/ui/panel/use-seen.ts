'use client'
import { usePreferences } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { WorkflowView } from '../../payload/view/view.ts'
import { type Glimpse, lastVisit, seenFrom } from './seen.ts'

/**
 * Remembers, for each person, what they saw of the document.
 *
 * @returns what they saw on their last visit; null where this is the first
 */
export const useSeen = (
  collection: string | undefined,
  id: number | string | undefined,
  view: WorkflowView | null,
): Glimpse | null => {
  const { getPreference, setPreference } = usePreferences()
  const [before, setBefore] = useState<Glimpse | null>(null)
  const visit = useRef<{ key: string; before: Promise<Glimpse | null> }>(null)
  const key = id ? `workflow-seen-${collection}-${id}` : null
  const contentHash = view?.contentHash
  const version = view?.newestVersion ?? null
  const seq = view?.history.length

  useEffect(() => {
    if (!key || contentHash === undefined || seq === undefined) return
    if (visit.current?.key !== key)
      visit.current = {
        key,
        before: getPreference(key).then((value) => lastVisit(seenFrom(value), new Date())),
      }
    void visit.current.before.then((last) => {
      setBefore(last)
      const at = new Date().toISOString()
      return setPreference(key, { version, contentHash, seq, at, before: last })
    })
  }, [key, contentHash, version, seq, getPreference, setPreference])

  return before
}
