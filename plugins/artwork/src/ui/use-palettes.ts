'use client'
import { useEffect, useState } from 'react'
import type { ListedField } from '../core/list-template.ts'

/** Palettes on offer. */
export type PaletteChoice = Extract<ListedField, { type: 'palette' | 'asset' }>
import { useArtworkApi } from './use-artwork-api.ts'

type Listed = { slug: string; fields: ListedField[] }

/** What the server told of a template: its palettes, or that this person may not draw. */
export type Palettes = { asked: boolean; refused: boolean; field: PaletteChoice | null }

/** The field `palette` of a template, once the server has told it. */
export const usePalettes = (template: string): Palettes => {
  const call = useArtworkApi()
  const [palettes, setPalettes] = useState<Palettes>({ asked: false, refused: false, field: null })
  useEffect(() => {
    const controller = new AbortController()
    const load = async () => {
      const response = await call('templates', { signal: controller.signal })
      const refused = response.status === 401 || response.status === 403
      if (!response.ok) {
        setPalettes({ asked: true, refused, field: null })
        return
      }
      const listed = (await response.json()) as Listed[]
      const found = listed
        .find(({ slug }) => slug === template)
        ?.fields.find(({ name }) => name === 'palette')
      const field = found?.type === 'palette' ? found : null
      setPalettes({ asked: true, refused: false, field })
    }
    // Without the list the template's own colours are drawn.
    load().catch(() => {
      if (!controller.signal.aborted) setPalettes({ asked: true, refused: false, field: null })
    })
    return () => controller.abort()
  }, [call, template])
  return palettes
}
