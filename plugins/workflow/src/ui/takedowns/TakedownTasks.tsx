'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ShownTakedown } from '../../payload/takedowns/endpoints.ts'
import { useApi } from '../api.ts'
import { useWords } from '../words.ts'
import { PlaceToClear } from './PlaceToClear.tsx'
import './takedowns.css'

/** In a document that was taken down: each place where it stands, to be closed by a photo. */
export const TakedownTasks = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { say } = useWords()
  const api = useApi()
  const [places, setPlaces] = useState<ShownTakedown[]>([])
  const path = id ? `/workflow/takedowns?docKey=${collectionSlug}:${id}` : null
  const status = savedDocumentData?.['_status'] as string | undefined

  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (!path) return
      const answer = await api<{ takedowns: ShownTakedown[] }>(path, undefined, signal)
      if (!signal?.aborted && 'data' in answer) setPlaces(answer.data.takedowns)
    },
    [api, path],
  )

  // The status names when the document was taken down while it was open.
  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    return () => controller.abort()
  }, [load, status])

  if (places.length === 0) return null

  const settled = (failure: string | null) => {
    if (failure === null) toast.success(say('settled'))
    else toast.error(failure)
    void load()
  }

  return (
    <section className="bt-takedowns" aria-label={say('takedowns')}>
      <h3>{say('takedowns')}</h3>
      {places.some((place) => place.status === 'open') && <p>{say('takedownsHint')}</p>}
      <ul>
        {places.map((place) => (
          <PlaceToClear key={place.id} place={place} settled={settled} />
        ))}
      </ul>
    </section>
  )
}
