'use client'
import { useEffect, useState } from 'react'
import type { Legibility } from '../core/legibility.ts'
import { useArtworkApi } from './use-artwork-api.ts'

/** Typing faster than this asks for the last state only, in milliseconds. */
const pause = 120

/** How well the picture of a request is read on its screen; null until it is known. */
export const useLegibility = (request: object | null): Legibility | null => {
  const call = useArtworkApi()
  const [read, setRead] = useState<Legibility | null>(null)
  const body = request ? JSON.stringify(request) : null
  useEffect(() => {
    if (!body) {
      setRead(null)
      return
    }
    const controller = new AbortController()
    const { signal } = controller
    const ask = async () => {
      const response = await call('legibility', { body, signal })
      const next = response.ok ? ((await response.json()) as Legibility) : null
      if (!signal.aborted) setRead(next)
    }
    const timer = setTimeout(() => void ask().catch(() => undefined), pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [body, call])
  return read
}
