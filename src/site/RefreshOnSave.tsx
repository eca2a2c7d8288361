'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Inside the editor's live preview: shows the draft anew after each save. */
export const RefreshOnSave = () => {
  const router = useRouter()
  useEffect(() => {
    const editor = window.opener as Window | null
    const host = window.parent === window ? editor : window.parent
    if (!host) return
    const listen = ({ origin, data }: MessageEvent) => {
      const { type } = (data ?? {}) as { type?: unknown }
      if (origin === window.location.origin && type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', listen)
    host.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
    return () => window.removeEventListener('message', listen)
  }, [router])
  return null
}
