'use client'
import { useEffect, useState } from 'react'
import type { ListedTemplate } from '../core/list-template.ts'
import { useArtworkApi } from './use-artwork-api.ts'

/** The templates on offer; `refused` to those who may not draw. */
export type Templates = { asked: boolean; refused: boolean; list: ListedTemplate[] }

/** Asks the server once for the templates and the office's kit. */
export const useTemplates = (): Templates => {
  const call = useArtworkApi()
  const [templates, setTemplates] = useState<Templates>({ asked: false, refused: false, list: [] })
  useEffect(() => {
    const controller = new AbortController()
    const load = async () => {
      const response = await call('templates', { signal: controller.signal })
      const refused = response.status === 401 || response.status === 403
      const list = response.ok ? ((await response.json()) as ListedTemplate[]) : []
      setTemplates({ asked: true, refused, list })
    }
    load().catch(() => {
      if (!controller.signal.aborted) setTemplates({ asked: true, refused: false, list: [] })
    })
    return () => controller.abort()
  }, [call])
  return templates
}
