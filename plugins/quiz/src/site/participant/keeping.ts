import type { Kept } from './types.ts'

/**
 * What this browser keeps of an attempt at a contest, in all of its tabs.
 *
 * @param kiosk whether nothing may stay once the attempt is over
 */
export const keeping = (slug: string, kiosk: boolean) => {
  const place = `bangtin-quiz:${slug}${kiosk ? ':kiosk' : ''}`
  const fresh = (): Kept => {
    const bytes = crypto.getRandomValues(new Uint8Array(24))
    const secret = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    return { secret, answers: {}, prediction: '', seq: 0, sent: 0 }
  }
  const kept = fresh()
  /** This browser for this contest: tells one from another, and nothing else. */
  const device = (): string => {
    // A kiosk is everybody's, and would be told as one person's many entries.
    if (kiosk) return ''
    const named = `${place}:device`
    try {
      const known = localStorage.getItem(named)
      if (known) return known
      const made = fresh().secret
      localStorage.setItem(named, made)
      return made
    } catch {
      return ''
    }
  }
  const takeUp = (next: Kept): void => {
    for (const name of Object.keys(kept)) Reflect.deleteProperty(kept, name)
    Object.assign(kept, next)
  }
  const keep = (): void => {
    try {
      localStorage.setItem(place, JSON.stringify(kept))
    } catch {
      // Private windows keep nothing; the paper then lives as long as the page.
    }
  }
  const drop = (): void => {
    try {
      localStorage.removeItem(place)
    } catch {
      // As above.
    }
  }
  try {
    const text = localStorage.getItem(place)
    if (text) takeUp(JSON.parse(text) as Kept)
  } catch {
    // As above.
  }
  return {
    kept,
    keep,
    device,
    /** Whether nothing more is taken for this attempt. */
    isOver: (): boolean => kept.submittedAt !== undefined || kept.late === true,
    /** Forgets it, for another person on this device. */
    startAfresh: (): void => {
      takeUp(fresh())
      keep()
      if (kiosk) drop()
    },
    /** Goes on where another tab went on. */
    followTabs: (changed: () => void): void =>
      window.addEventListener('storage', ({ key, newValue }) => {
        if (key !== place || !newValue) return
        takeUp(JSON.parse(newValue) as Kept)
        changed()
      }),
  }
}

/** {@link keeping} of a page. */
export type Keeping = ReturnType<typeof keeping>
