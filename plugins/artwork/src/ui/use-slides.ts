'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useStudio } from './studio-context.ts'

/** A picture of the record that a loop may show. */
export type SlideChoice = { image: string; label: string; size: string; url: string | null }

type Medium = { id: string | number; thumbnailURL?: string | null; url?: string | null }

/** The record's pictures in the order of their rows, with a small view of each. */
export const useSlides = (path: string): SlideChoice[] => {
  const { config } = useConfig()
  const { media } = useStudio()
  const joined = useFormFields(([fields]) =>
    JSON.stringify(
      (fields[path]?.rows ?? []).flatMap((_, index) => {
        const at = (name: string): unknown => fields[`${path}.${index}.${name}`]?.value
        const [image, screen] = [at('image'), at('screen')]
        const [width, height] = [at('width'), at('height')].map(Number)
        if (typeof image !== 'string' && typeof image !== 'number') return []
        const size = width && height ? `${width}×${height}` : ''
        return [{ image: String(image), label: typeof screen === 'string' ? screen : '', size }]
      }),
    ),
  )
  const rows = JSON.parse(joined) as Omit<SlideChoice, 'url'>[]
  const ids = rows.map(({ image }) => image).join(',')
  const [urls, setUrls] = useState<Record<string, string>>({})
  const base = `${config.serverURL}${config.routes.api}/${media}`
  useEffect(() => {
    if (ids === '') return
    const controller = new AbortController()
    const query = `where[id][in]=${encodeURIComponent(ids)}&depth=0&limit=200&pagination=false`
    fetch(`${base}?${query}`, { credentials: 'include', signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) return
        const { docs } = (await response.json()) as { docs: Medium[] }
        setUrls(
          Object.fromEntries(
            docs.flatMap(({ id, thumbnailURL, url }) => {
              const shown = thumbnailURL ?? url
              return shown ? [[String(id), shown]] : []
            }),
          ),
        )
      })
      .catch(() => undefined)
    return () => controller.abort()
  }, [base, ids])
  return rows.map((row) => ({ ...row, url: urls[row.image] ?? null }))
}
