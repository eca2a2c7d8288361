'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** What the preview shows: a picture's address, or why there is none. */
export type Preview = {
  url: string | null
  size: string
  busy: boolean
  error: { message: string; field: string } | null
}

const none: Preview = { url: null, size: '', busy: false, error: null }

/** Draws the request on the server shortly after it stops changing; an outdated one is cancelled. */
export const usePreview = (request: object | null): Preview => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [preview, setPreview] = useState<Preview>(none)
  const body = request ? JSON.stringify(request) : null
  const address = `${config.serverURL}${config.routes.api}/artwork/render`

  useEffect(() => {
    if (!body) {
      setPreview(none)
      return
    }
    const controller = new AbortController()
    const draw = async () => {
      setPreview((last) => ({ ...last, busy: true }))
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body,
        signal: controller.signal,
      })
      if (response.ok) {
        const url = URL.createObjectURL(await response.blob())
        const size = (response.headers.get('X-Artwork-Size') ?? '').replace('x', ' × ')
        setPreview({ url, size, busy: false, error: null })
        return
      }
      const { errors } = (await response.json()) as {
        errors?: { message?: string; field?: string }[]
      }
      const [first] = errors ?? []
      setPreview({
        ...none,
        error: { message: first?.message ?? '', field: first?.field ?? '' },
      })
    }
    const timer = setTimeout(() => {
      draw().catch(() => {
        if (!controller.signal.aborted) setPreview({ ...none, error: { message: '', field: '' } })
      })
    }, 250)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [address, body, i18n.language])

  useEffect(
    () => () => {
      if (preview.url) URL.revokeObjectURL(preview.url)
    },
    [preview.url],
  )
  return preview
}
