'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Row = {
  width?: number | null
  height?: number | null
  screen?: string | null
  image?: { url?: string | null } | string | null
}

/** A picture of the live record, as it was approved. */
export type Approved = { width: number; height: number; screen: string; url: string }

const rowsOf = (doc: Record<string, unknown>, field: string): Approved[] => {
  if (doc['_status'] !== 'published' || !Array.isArray(doc[field])) return []
  return (doc[field] as Row[]).flatMap(({ width, height, screen, image }) => {
    const url = typeof image === 'object' ? image?.url : null
    return width && height && url ? [{ width, height, screen: screen ?? '', url }] : []
  })
}

/** The pictures of the live version of a record, to be compared with what is being drawn. */
export const useApproved = (
  collection: string | undefined,
  id: string | number | undefined,
  field: string,
): Approved[] => {
  const { config } = useConfig()
  const [approved, setApproved] = useState<Approved[]>([])
  const base = `${config.serverURL}${config.routes.api}/${collection}`
  useEffect(() => {
    if (!collection || id === undefined) return
    const controller = new AbortController()
    fetch(`${base}/${id}?draft=false&depth=1`, {
      credentials: 'include',
      signal: controller.signal,
    })
      .then(async (response) => {
        if (!response.ok) return
        setApproved(rowsOf((await response.json()) as Record<string, unknown>, field))
      })
      .catch(() => undefined)
    return () => controller.abort()
  }, [base, collection, id, field])
  return approved
}
