'use client'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Words } from '../words.ts'
import { type Place, selectedPlace } from './places.ts'

type Props = { words: Words; onPlace: (place: Place) => void }

/** Milliseconds without a change after which a selection counts as made. */
const calm = 250

/** Stands beside words that are selected in the document, to make a remark on just them. */
export const SelectionButton = ({ words: { say }, onPlace }: Props) => {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    let timer: number | undefined
    const changed = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setPlace(selectedPlace()), calm)
    }
    const hide = () => setPlace(null)
    document.addEventListener('selectionchange', changed)
    window.addEventListener('scroll', hide, { capture: true, passive: true })
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('selectionchange', changed)
      window.removeEventListener('scroll', hide, { capture: true })
    }
  }, [])
  if (!place) return null
  const { top, left } = place.rect
  return createPortal(
    <button
      type="button"
      className="bt-select"
      style={{
        top: Math.max(8, Math.min(top + 8, window.innerHeight - 60)),
        left: Math.max(8, Math.min(left, window.innerWidth - 220)),
      }}
      // A press must not take the selection away before it is read.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        setPlace(null)
        onPlace(place)
      }}
    >
      {say('remarkHere')}
    </button>,
    document.body,
  )
}
