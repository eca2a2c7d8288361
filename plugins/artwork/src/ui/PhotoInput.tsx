'use client'
import { useConfig, useListDrawer } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect, useState } from 'react'
import { useStudio } from './studio-context.ts'
import type { Say } from './use-words.ts'

type Props = {
  label: string
  value: string
  error: string | null
  onChange: (id: string) => void
  say: Say
}

type Medium = { url?: string | null; thumbnailURL?: string | null; alt?: string | null }

/** What a chosen medium looks like; null until it is known. */
const useMedium = (collection: string, id: string): Medium | null => {
  const { config } = useConfig()
  const [medium, setMedium] = useState<Medium | null>(null)
  const base = `${config.serverURL}${config.routes.api}/${collection}`
  useEffect(() => {
    setMedium(null)
    if (id === '') return
    const controller = new AbortController()
    fetch(`${base}/${encodeURIComponent(id)}?depth=0`, {
      credentials: 'include',
      signal: controller.signal,
    })
      .then(async (response) => setMedium(response.ok ? ((await response.json()) as Medium) : null))
      .catch(() => undefined)
    return () => controller.abort()
  }, [base, id])
  return medium
}

/** A photo out of the media, shown as it is; its focal point is set there. */
export const PhotoInput = ({ label, value, error, onChange, say }: Props) => {
  const { media } = useStudio()
  const [ListDrawer, ListDrawerToggler, { closeDrawer }] = useListDrawer({
    collectionSlugs: [media as CollectionSlug],
    uploads: true,
  })
  const medium = useMedium(media, value)
  return (
    <fieldset className="bt-studio__photo">
      <legend>{label}</legend>
      {medium && <img src={medium.thumbnailURL ?? medium.url ?? ''} alt={medium.alt ?? ''} />}
      <ListDrawerToggler className="bt-studio__pick">
        {say(value ? 'otherPhoto' : 'choosePhoto')}
      </ListDrawerToggler>
      {value && (
        <button type="button" onClick={() => onChange('')}>
          {say('noPhoto')}
        </button>
      )}
      {error && <small role="alert">{error}</small>}
      <ListDrawer
        allowCreate
        onSelect={({ docID }: { docID: string | number }) => {
          onChange(String(docID))
          closeDrawer()
        }}
      />
    </fieldset>
  )
}
