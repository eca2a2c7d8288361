'use client'
import { useEffect, useState } from 'react'
import type { ChoiceField, TemplateField } from '../core/template.ts'
import { useArtworkApi } from './use-artwork-api.ts'

type Listed = { slug: string; fields: TemplateField[] }

/** The field `palette` of a template, once the server has told it. */
export const usePalettes = (template: string): ChoiceField | null => {
  const call = useArtworkApi()
  const [field, setField] = useState<ChoiceField | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const load = async () => {
      const response = await call('templates', { signal: controller.signal })
      if (!response.ok) return
      const listed = (await response.json()) as Listed[]
      const found = listed
        .find(({ slug }) => slug === template)
        ?.fields.find(({ name }) => name === 'palette')
      setField(found?.type === 'choice' ? found : null)
    }
    // Without the list the template's own colours are drawn.
    load().catch(() => undefined)
    return () => controller.abort()
  }, [call, template])
  return field
}
