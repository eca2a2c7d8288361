'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { faultOf, useArtworkApi } from './use-artwork-api.ts'
import { useKeptId, useResumed } from './use-kept-id.ts'
import { useShowRecord } from './use-show-record.ts'
import type { Say } from './use-words.ts'

/** Something wrong at a place of the table, said with its mend. */
export type BatchFault = { cell?: string; row: number; code: string; message: string }

/** What a table would become. */
export type BatchPreview = {
  rows: number
  sound: number
  errorCount: number
  columns: { column: string; header: string; field: string | null; label: string | null }[]
  errors: BatchFault[]
  pictures: { row: number; label: string; file: string; src: string | null }[]
}

/** How far a batch is. */
export type BatchProgress = {
  id: string
  state: 'drawing' | 'done' | 'failed'
  total: number
  done: number
  drawn: number
  failed: BatchFault[]
  keptUntil: string
  fault?: { message: string }
}

/** What is being waited for. */
type Busy = 'checking' | 'drawing' | 'adding' | null

/** How often the server is asked how far it is, in milliseconds. */
const pause = 500

const formOf = (file: File, request: object): FormData => {
  const form = new FormData()
  form.set('file', file)
  form.set('request', JSON.stringify(request))
  return form
}

/**
 * Checks a table, has it drawn, and adds what was drawn to the open record. A page that is loaded anew
 * shows the batch that it had asked for.
 */
export const useBatch = (say: Say) => {
  const call = useArtworkApi()
  const showRecord = useShowRecord()
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<(BatchPreview & { of: string }) | null>(null)
  const [progress, setProgress] = useState<BatchProgress | null>(null)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState<Busy>(null)
  const left = useRef(false)
  const kept = useKeptId('batch')
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])

  /** Does one thing at a time, and says what keeps it from being done. */
  const doing = async (what: Busy, work: () => Promise<void>, failed = say('batchFailed')) => {
    setBusy(what)
    setFault('')
    try {
      await work()
    } catch (error) {
      setFault(error instanceof Error && error.name === 'Refused' ? error.message : failed)
    }
    setBusy(null)
  }

  const asked = async <T>(path: string, body?: FormData | string): Promise<T> => {
    const response = await call(path, body === undefined ? {} : { body })
    if (response.ok) return (await response.json()) as T
    const { message } = await faultOf(response)
    throw Object.assign(new Error(message || say('batchFailed')), { name: 'Refused' })
  }

  const check = (chosen: File, request: object): Promise<void> => {
    setFile(chosen)
    setPreview(null)
    setProgress(null)
    return doing('checking', async () => {
      const found = await asked<BatchPreview>('batch/preview', formOf(chosen, request))
      setPreview({ ...found, of: JSON.stringify(request) })
    })
  }

  const follow = async (first: BatchProgress): Promise<void> => {
    let last = first
    kept.keep(last.id)
    setProgress(last)
    while (last.state === 'drawing' && !left.current) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      last = await asked<BatchProgress>(`batch/${last.id}`)
      setProgress(last)
    }
  }

  const start = (request: object): Promise<void> =>
    doing('drawing', async () => {
      if (!file) return
      setProgress(null)
      await follow(await asked<BatchProgress>('batch', formOf(file, request)))
    })

  useResumed(kept, async (id) => {
    const response = await call(`batch/${id}`).catch(() => null)
    if (!response?.ok) return void kept.forget()
    await doing('drawing', async () => follow((await response.json()) as BatchProgress))
  })

  const add = (target: object): Promise<void> =>
    doing('adding', async () => {
      if (!progress) return
      const path = `batch/${progress.id}/apply`
      const { doc } = await asked<{ doc: Record<string, unknown> }>(path, JSON.stringify(target))
      await showRecord(doc)
      toast.success(say('batchAdded', { count: String(progress.drawn) }))
    })

  return { file, preview, progress, fault, busy, check, start, add }
}
