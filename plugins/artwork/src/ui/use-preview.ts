'use client'
import { useEffect, useState } from 'react'
import { type Fault, faultOf, useArtworkApi } from './use-artwork-api.ts'

/** What the preview shows: a picture's address, or why there is none. */
export type Preview = {
  url: string | null
  size: string
  busy: boolean
  fault: Fault | null
  /** Codes of what a person should look at again. */
  warnings: string[]
  /** How wide a screen looks on a monitor 60 cm away, in millimetres, where that was asked. */
  seenWidth: number
}

/** Typing faster than this draws only the last state, in milliseconds. */
const pause = 40

const none: Preview = { url: null, size: '', busy: false, fault: null, warnings: [], seenWidth: 0 }

const previewOf = async (response: Response): Promise<Preview> => {
  if (!response.ok) return { ...none, fault: await faultOf(response) }
  return {
    ...none,
    url: URL.createObjectURL(await response.blob()),
    size: (response.headers.get('X-Artwork-Size') ?? '').replace('x', ' × '),
    warnings: (response.headers.get('X-Artwork-Warnings') ?? '').split(',').filter(Boolean),
    seenWidth: Number(response.headers.get('X-Artwork-Seen-Width') ?? 0),
  }
}

/**
 * Draws the request on the server shortly after it stops changing; an outdated one is cancelled.
 *
 * @param to the endpoint that draws. @default 'render'
 */
export const usePreview = (
  request: object | null,
  to: 'render' | 'simulate' = 'render',
): Preview => {
  const call = useArtworkApi()
  const [preview, setPreview] = useState<Preview>(none)
  const body = request ? JSON.stringify(request) : null

  useEffect(() => {
    if (!body) {
      setPreview(none)
      return
    }
    const controller = new AbortController()
    const { signal } = controller
    const draw = async () => {
      setPreview((last) => ({ ...last, busy: true }))
      const next = await previewOf(await call(to, { body, signal }))
      if (!signal.aborted) setPreview(next)
      else if (next.url) URL.revokeObjectURL(next.url)
    }
    const timer = setTimeout(() => {
      draw().catch(() => {
        if (!signal.aborted) setPreview({ ...none, fault: { message: '', field: '' } })
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [body, call, to])

  useEffect(
    () => () => {
      if (preview.url) URL.revokeObjectURL(preview.url)
    },
    [preview.url],
  )
  return preview
}
