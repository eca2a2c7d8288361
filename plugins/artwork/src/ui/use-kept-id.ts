'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'

/** Which work is remembered. */
export type KeptWork = 'set' | 'loop' | 'batch'

/** Remembers the work that this tab has the server do for the open record, through a reload. */
export const useKeptId = (work: KeptWork) => {
  const { id, collectionSlug } = useDocumentInfo()
  return useMemo(() => {
    const key = `bangtin:${work}:${collectionSlug}:${id}`
    // A browser may keep nothing for us; the work goes on all the same.
    const quietly = <T>(act: () => T): T | null => {
      try {
        return act()
      } catch {
        return null
      }
    }
    return {
      read: (): string | null => quietly(() => sessionStorage.getItem(key)),
      keep: (value: string | number) => quietly(() => sessionStorage.setItem(key, String(value))),
      forget: () => quietly(() => sessionStorage.removeItem(key)),
    }
  }, [work, collectionSlug, id])
}

type Kept = ReturnType<typeof useKeptId>

/** Goes on with the work that was remembered, once the page is there. */
export const useResumed = (kept: Kept, resume: (id: string) => Promise<void>): void => {
  const latest = useRef(resume)
  useEffect(() => {
    latest.current = resume
  })
  useEffect(() => {
    const id = kept.read()
    if (id) void latest.current(id)
  }, [kept])
}
