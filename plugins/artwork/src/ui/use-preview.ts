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
}

/** Typing faster than this draws only the last state, in milliseconds. */
const pause = 40

const none: Preview = { url: null, size: '', busy: false, fault: null, warnings: [] }

const previewOf = async (response: Response): Promise<Preview> => {
  if (!response.ok) return { ...none, fault: await faultOf(response) }
  return {
    ...none,
    url: URL.createObjectURL(await response.blob()),
    size: (response.headers.get('X-Artwork-Size') ?? '').replace('x', ' × '),
    warnings: (response.headers.get('X-Artwork-Warnings') ?? '').split(',').filter(Boolean),
  }
}

/** Draws the request on the server shortly after it stops changing; an outdated one is cancelled. */
export const usePreview = (request: object | null): Preview => {
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
      const next = await previewOf(await call('render', { body, signal }))
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
  }, [body, call])

  useEffect(
    () => () => {
      if (preview.url) URL.revokeObjectURL(preview.url)
    },
    [preview.url],
  )
  return preview
}
