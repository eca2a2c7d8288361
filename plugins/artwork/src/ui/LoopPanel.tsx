'use client'
import { useState } from 'react'
import { type LoopSlide, LoopSlides } from './LoopSlides.tsx'
import { SetProgressView } from './SetProgressView.tsx'
import type { StudioScreen } from './studio-state.ts'
import { useSet } from './use-set.ts'
import { useSlides } from './use-slides.ts'
import type { Say } from './use-words.ts'
import './loop.css'

type Props = {
  /** Array field with the record's pictures. */
  path: string
  collection: string | undefined
  screens: readonly StudioScreen[]
  /** Whether the record can take a video now. */
  ready: boolean
  say: Say
}

type Surface = { key: string; label: string; target: object }

/** Screens that play videos, then the sizes that the record's pictures have. */
const surfacesOf = (screens: readonly StudioScreen[], sizes: readonly string[]): Surface[] => [
  ...screens
    .filter(({ colorMode }) => colorMode === 'full')
    .map(({ id, name, width, height }) => ({
      ...{ key: `screen:${id}`, label: `${name} (${width} × ${height})`, target: { screenId: id } },
    })),
  ...[...new Set(sizes)].flatMap((size) => {
    const [width, height] = size.split('×').map(Number)
    return width && height
      ? [{ key: size, label: size.replace('×', ' × '), target: { width, height } }]
      : []
  }),
]

const usualSeconds = 6

/** Makes a seamless video for a screen out of the record's pictures, and adds it to the record. */
export const LoopPanel = ({ path, collection, screens, ready, say }: Props) => {
  const { progress, fault, busy, start } = useSet(say, 'loop')
  const choices = useSlides(path)
  const [changed, setChanged] = useState<Record<string, Partial<LoopSlide>>>({})
  const [order, setOrder] = useState<readonly string[]>([])
  const [surface, setSurface] = useState('')
  const [fade, setFade] = useState(true)
  const [ticker, setTicker] = useState('')
  const surfaces = surfacesOf(
    screens,
    choices.map(({ size }) => size),
  )
  const chosen = surfaces.find(({ key }) => key === surface) ?? surfaces[0]
  const placeOf = (image: string) => (order.includes(image) ? order.indexOf(image) : order.length)
  const slides = choices
    .map((choice): LoopSlide => ({
      ...{ ...choice, seconds: usualSeconds, shown: true },
      ...changed[choice.image],
    }))
    .sort((a, b) => placeOf(a.image) - placeOf(b.image))
  const shown = slides.filter((slide) => slide.shown)
  const length = shown.reduce((sum, { seconds }) => sum + seconds, 0)
  const loop = {
    slides: shown.map(({ image, seconds }) => ({ image, seconds })),
    transition: fade ? 'fade' : 'cut',
    ticker: ticker.trim(),
  }
  return (
    <details className="bt-studio__set bt-loop" open={progress ? true : undefined}>
      <summary>{say('loop')}</summary>
      <p>{say(choices.length > 0 ? 'loopHint' : 'loopEmpty')}</p>
      {choices.length > 0 && (
        <>
          <LoopSlides
            {...{ slides, busy, say }}
            onChange={(image, part) =>
              setChanged({ ...changed, [image]: { ...changed[image], ...part } })
            }
            onOrder={setOrder}
          />
          <label className="bt-loop__field">
            <span>{say('loopSurface')}</span>
            <select
              value={chosen?.key ?? ''}
              disabled={busy}
              onChange={({ target }) => setSurface(target.value)}
            >
              {surfaces.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="bt-loop__field">
            <span>{say('loopTicker')}</span>
            <input
              type="text"
              maxLength={500}
              value={ticker}
              disabled={busy}
              onChange={({ target }) => setTicker(target.value)}
            />
          </label>
          <label className="bt-studio__kind">
            <input type="checkbox" checked={fade} disabled={busy} onChange={() => setFade(!fade)} />
            {say('loopFade')}
          </label>
          <button
            type="button"
            className="bt-studio__add"
            disabled={!ready || busy || shown.length === 0 || !chosen}
            onClick={() =>
              void start({ collection, targets: [{ ...chosen?.target, loop }], replace: true })
            }
          >
            {say('loopStart', { seconds: String(length) })}
          </button>
        </>
      )}
      {fault && <p role="alert">{fault}</p>}
      {progress && <SetProgressView work="loop" {...{ progress, say }} />}
    </details>
  )
}
