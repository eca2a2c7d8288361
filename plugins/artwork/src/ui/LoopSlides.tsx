'use client'
import type { SlideChoice } from './use-slides.ts'
import type { Say } from './use-words.ts'

/** A picture, whether the loop shows it, and how long. */
export type LoopSlide = SlideChoice & { seconds: number; shown: boolean }

type Props = {
  slides: readonly LoopSlide[]
  busy: boolean
  onChange: (image: string, part: Partial<LoopSlide>) => void
  onOrder: (images: readonly string[]) => void
  say: Say
}

const swapped = (slides: readonly LoopSlide[], from: number, to: number): string[] => {
  const images = slides.map(({ image }) => image)
  const [a, b] = [images[from], images[to]]
  if (a !== undefined && b !== undefined) [images[from], images[to]] = [b, a]
  return images
}

/** The pictures of a loop in their order, each with its seconds. */
export const LoopSlides = ({ slides, busy, onChange, onOrder, say }: Props) => (
  <ol className="bt-loop__slides">
    {slides.map(({ image, label, size, url, seconds, shown }, index) => {
      const name = [label, size].filter(Boolean).join(' · ')
      return (
        <li key={image} data-shown={shown}>
          <label className="bt-loop__slide">
            <input
              type="checkbox"
              checked={shown}
              disabled={busy}
              onChange={() => onChange(image, { shown: !shown })}
            />
            {url ? <img src={url} alt="" /> : <span className="bt-loop__blank" />}
            <span>{name || `#${index + 1}`}</span>
          </label>
          <label className="bt-loop__seconds">
            <input
              type="number"
              min={1}
              max={120}
              aria-label={`${say('loopSeconds')}: ${name}`}
              value={seconds}
              disabled={busy || !shown}
              onChange={({ target }) =>
                onChange(image, { seconds: Math.min(120, Math.max(1, Number(target.value) || 1)) })
              }
            />
            <span>{say('loopSeconds')}</span>
          </label>
          <span className="bt-loop__moves">
            {(['loopUp', 'loopDown'] as const).map((move) => {
              const to = move === 'loopUp' ? index - 1 : index + 1
              return (
                <button
                  key={move}
                  type="button"
                  aria-label={`${say(move)}: ${name}`}
                  disabled={busy || to < 0 || to >= slides.length}
                  onClick={() => onOrder(swapped(slides, index, to))}
                >
                  {move === 'loopUp' ? '↑' : '↓'}
                </button>
              )
            })}
          </span>
        </li>
      )
    })}
  </ol>
)
