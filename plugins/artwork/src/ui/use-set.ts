'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { faultOf, useArtworkApi } from './use-artwork-api.ts'
import { type KeptWork, useKeptId, useResumed } from './use-kept-id.ts'
import { useShowRecord } from './use-show-record.ts'
import type { Say } from './use-words.ts'

/** What came of one surface. */
export type SetLine = {
  label: string
  status: 'waiting' | 'drawn' | 'failed'
  width?: number
  height?: number
  message?: string
  /** Of a video that is being made: the part that is done. */
  part?: number
  legibility?: { verdict: 'clear' | 'near' | 'unclear'; summary: string }
}

/** How far a set is. */
export type SetProgress = {
  id: string | number
  state: 'drawing' | 'saving' | 'done' | 'refused'
  total: number
  done: number
  drawn: number
  results: SetLine[]
  fault?: { message: string }
}

/** How often the server is asked how far it is, in milliseconds. */
const pause = 400

const isOver = ({ state }: SetProgress): boolean => state === 'done' || state === 'refused'

/**
 * Has the server draw a set for the open record, and shows the record as it then is. A page that is
 * loaded anew goes on following the set that it had asked for.
 */
export const useSet = (say: Say, work: KeptWork) => {
  const call = useArtworkApi()
  const { id } = useDocumentInfo()
  const showRecord = useShowRecord()
  const [progress, setProgress] = useState<SetProgress | null>(null)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const left = useRef(false)
  const kept = useKeptId(work)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])

  const follow = async (first: SetProgress): Promise<void> => {
    let last = first
    kept.keep(last.id)
    setProgress(last)
    while (!isOver(last) && !left.current) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      const response = await call(`sets/${last.id}`)
      if (!response.ok) throw new Error(String(response.status))
      last = (await response.json()) as SetProgress
      setProgress(last)
    }
    if (left.current) return
    kept.forget()
    if (last.state === 'done' && last.drawn > 0) await showRecord()
  }

  useResumed(kept, async (id) => {
    const response = await call(`sets/${id}`).catch(() => null)
    if (!response?.ok) return void kept.forget()
    setBusy(true)
    await response
      .json()
      .then((found) => follow(found as SetProgress))
      .catch(() => setFault(say('failed')))
    setBusy(false)
  })

  const start = async (request: object): Promise<void> => {
    setBusy(true)
    setFault('')
    setProgress(null)
    try {
      const response = await call('sets', { body: JSON.stringify({ ...request, id }) })
      if (response.ok) await follow((await response.json()) as SetProgress)
      else setFault((await faultOf(response)).message || say('failed'))
    } catch {
      setFault(say('failed'))
    }
    setBusy(false)
  }
  return { progress, fault, busy, start }
}
