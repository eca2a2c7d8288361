'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Shown = { src: string; poster?: string; captions?: string; language?: string }
type Doc = {
  filename?: string | null
  url?: string | null
  language?: string | null
  sizes?: { poster?: { url?: string | null } }
}

const Player = ({ src, poster, captions, language }: Shown) => (
  <video
    key={`${src}${captions ?? ''}`}
    controls
    preload="metadata"
    playsInline
    src={src}
    {...(poster ? { poster } : {})}
    style={{
      width: '100%',
      maxWidth: 640,
      maxHeight: 480,
      background: '#000',
      display: 'block',
      marginBottom: 24,
    }}
  >
    {captions && <track kind="captions" src={captions} srcLang={language ?? 'vi'} default />}
  </video>
)

const Hint = ({ vi, en }: { vi: string; en: string }) => {
  const { i18n } = useTranslation()
  return <p className="field-description">{i18n.language === 'en' ? en : vi}</p>
}

const useDoc = (collection: 'videos' | 'captions', id: string | null): Doc | null => {
  const [found, setFound] = useState<{ id: string; doc: Doc } | null>(null)
  useEffect(() => {
    if (!id) return
    const stop = new AbortController()
    fetch(`/api/${collection}/${encodeURIComponent(id)}?depth=0`, {
      credentials: 'same-origin',
      signal: stop.signal,
    })
      .then(async (response) => {
        if (response.ok) setFound({ id, doc: (await response.json()) as Doc })
      })
      .catch(() => undefined)
    return () => stop.abort()
  }, [collection, id])
  return id && found?.id === id ? found.doc : null
}

const idOf = (value: unknown): string | null => {
  const id: unknown =
    typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

/** Plays a stored video file in its own form. */
export const VideoFilePreview = () => {
  const filename = useFormFields(([fields]) => fields['filename']?.value)
  if (typeof filename !== 'string' || !filename) return null
  return <Player src={`/api/videos/file/${encodeURIComponent(filename)}`} />
}

/** Plays the video that a clip's form names, with its captions, before anything is saved. */
export const ClipPreview = () => {
  const video = useDoc(
    'videos',
    useFormFields(([fields]) => idOf(fields['video']?.value)),
  )
  const captions = useDoc(
    'captions',
    useFormFields(([fields]) => idOf(fields['captions']?.value)),
  )
  if (!video?.url)
    return (
      <Hint vi="Chọn tệp video để xem thử tại đây." en="Choose a video file to preview it here." />
    )
  return (
    <Player
      src={video.url}
      {...(video.sizes?.poster?.url ? { poster: video.sizes.poster.url } : {})}
      {...(captions?.url ? { captions: captions.url } : {})}
      {...(captions?.language ? { language: captions.language } : {})}
    />
  )
}
