'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type NewPicture, type Stored, storePictures } from './media-api.ts'

/** How far the storing of pictures is. */
export type StoreState = { done: number; all: number; failure: string | null } | null

/** Stores pictures and tells how far it is; `cancel` undoes what was stored, as leaving does. */
export const useStore = (
  name: string,
): {
  state: StoreState
  /** Resolves to null when it failed or was cancelled. */
  store: (pictures: readonly NewPicture[], name?: string) => Promise<Stored | null>
  cancel: () => void
} => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<StoreState>(null)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const api = `${config.serverURL}${config.routes.api}`
  const { language } = i18n

  const store = useCallback(
    async (pictures: readonly NewPicture[], fileName = name) => {
      const all = pictures.length
      if (all === 0) return new Map<string, string>()
      const controller = new AbortController()
      running.current = controller
      const onProgress = (done: number) => setState({ done, all, failure: null })
      try {
        const { signal } = controller
        const stored = await storePictures(pictures, {
          ...{ api, language, name: fileName, onProgress, signal },
        })
        setState(null)
        return stored
      } catch (error) {
        if (controller.signal.aborted) setState(null)
        else setState({ done: 0, all, failure: error instanceof Error ? error.message : '' })
        return null
      }
    },
    [api, language, name],
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    setState(null)
  }, [])
  return { state, store, cancel }
}
