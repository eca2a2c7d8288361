'use client'
import { useEffect, useState } from 'react'
import type { Preset } from '../core/presets.ts'
import type { StudioScreen } from './studio-state.ts'
import { useArtworkApi } from './use-artwork-api.ts'

/** The office's screens and the other sizes on offer, once the server was asked. */
export type Surfaces = { asked: boolean; screens: StudioScreen[]; presets: Preset[] }

/** Asks the server once for the office's screens. */
export const useScreens = (): Surfaces => {
  const call = useArtworkApi()
  const [surfaces, setSurfaces] = useState<Surfaces>({ asked: false, screens: [], presets: [] })
  useEffect(() => {
    const controller = new AbortController()
    const load = async () => {
      const response = await call('screens', { signal: controller.signal })
      const found = response.ok ? ((await response.json()) as Omit<Surfaces, 'asked'>) : null
      setSurfaces({ asked: true, screens: found?.screens ?? [], presets: found?.presets ?? [] })
    }
    load().catch(() => {
      if (!controller.signal.aborted) setSurfaces({ asked: true, screens: [], presets: [] })
    })
    return () => controller.abort()
  }, [call])
  return surfaces
}
