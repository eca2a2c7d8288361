'use client'
import { useState } from 'react'
import type { ListedField } from '../core/list-template.ts'
import { LegibilityPanel } from './LegibilityPanel.tsx'
import { StreetView } from './StreetView.tsx'
import type { Say } from './use-words.ts'

type Props = {
  /** What is drawn, for which screen. */
  request: object
  fields: readonly ListedField[]
  /** Metres from which the screen is seen. */
  distance: number
  language: 'vi' | 'en'
  say: Say
}

/** How a picture reads on its screen, and what people on the street see of it. */
export const OnScreen = ({ request, fields, distance, language, say }: Props) => {
  const [outside, setOutside] = useState(false)
  return (
    <>
      <LegibilityPanel {...{ language, say, request, fields }} />
      <button type="button" aria-expanded={outside} onClick={() => setOutside(!outside)}>
        {say(outside ? 'streetHide' : 'street')}
      </button>
      {outside && <StreetView {...{ language, say, request, distance }} />}
    </>
  )
}
