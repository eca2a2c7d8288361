'use client'
import { useState } from 'react'
import type { Approved } from './use-approved.ts'
import type { Preview } from './use-preview.ts'
import type { Say, WordKey } from './use-words.ts'

const warningTexts: Record<string, WordKey> = {
  'too-many-lines': 'tooManyLines',
  'too-many-syllables': 'tooManySyllables',
  'final-stop': 'finalStop',
  'not-upper-case': 'notUpperCase',
  'small-capitals': 'smallCapitals',
  'bright-ground': 'brightGround',
}

const zooms = [0, 1, 2, 4] as const

/** A wall's modules, and which of them show nothing. */
export type Grid = {
  across: number
  down: number
  dead: readonly { column: number; row: number }[]
}

type Props = {
  preview: Preview
  /** What the picture says, for those who can't see it. */
  alt: string
  /** The picture's proportion, such as "1024 / 256". */
  proportion: string | undefined
  /** Modules across and down, where the picture is an LED wall's. */
  grid: Grid | null
  /** Part of the sides that a screen's frame may cover; of pictures elsewhere, a twentieth. */
  safe: { x: number; y: number } | null
  /** Whether the picture's pixels are the file's. */
  exact: boolean
  /** Whether enough is typed to draw. */
  ready: boolean
  /** Whether the fault is shown at an input already. */
  faultShown: boolean
  /** The approved picture of the same size, if there is one. */
  approved: Approved | undefined
  say: Say
}

type Shown = { zoom: number; safe: boolean; grid: boolean }

const deadStyle = ({ across, down }: Grid, { column, row }: Grid['dead'][number]) => ({
  left: `${((column - 1) / across) * 100}%`,
  top: `${((row - 1) / down) * 100}%`,
  width: `${100 / across}%`,
  height: `${100 / down}%`,
})

const gridStyle = ({ across, down }: Grid) => ({
  backgroundSize: `${100 / across}% ${100 / down}%`,
})

/** The picture in its proportion, zoomed to pixels or not, or in plain words why there is none. */
export const PreviewPane = ({
  preview,
  alt,
  proportion,
  grid,
  safe,
  exact,
  ready,
  faultShown,
  approved,
  say,
}: Props) => {
  const { url, busy, fault, size, warnings } = preview
  const [shown, setShown] = useState<Shown>({ zoom: 0, safe: false, grid: false })
  const [width = 0] = size.split(' × ').map(Number)
  const zoomed = shown.zoom > 0 ? { width: width * shown.zoom, maxWidth: 'none' } : {}
  return (
    <div className="bt-studio__preview" aria-live="polite" aria-busy={busy}>
      {url && (
        <>
          <div className="bt-studio__tools" role="group" aria-label={say('look')}>
            {exact &&
              zooms.map((zoom) => (
                <button
                  key={zoom}
                  type="button"
                  aria-pressed={shown.zoom === zoom}
                  onClick={() => setShown({ ...shown, zoom })}
                >
                  {zoom === 0 ? say('fit') : `${zoom * 100} %`}
                </button>
              ))}
            <button
              type="button"
              aria-pressed={shown.safe}
              onClick={() => setShown({ ...shown, safe: !shown.safe })}
            >
              {say('safeArea')}
            </button>
            {grid && (
              <button
                type="button"
                aria-pressed={shown.grid}
                onClick={() => setShown({ ...shown, grid: !shown.grid })}
              >
                {say('moduleGrid')}
              </button>
            )}
          </div>
          <div className="bt-studio__pictures">
            {approved && (
              <figure>
                <img
                  src={approved.url}
                  alt={say('approvedAlt')}
                  style={{ aspectRatio: proportion }}
                />
                <figcaption>{say('approved')}</figcaption>
              </figure>
            )}
            <figure>
              <div className="bt-studio__scroll" tabIndex={shown.zoom > 0 ? 0 : undefined}>
                <div
                  className="bt-studio__frame"
                  data-pixels={shown.zoom > 0 || undefined}
                  style={zoomed}
                >
                  <img src={url} alt={alt} style={{ aspectRatio: proportion, ...zoomed }} />
                  {shown.grid && grid && <i className="bt-studio__grid" style={gridStyle(grid)} />}
                  {grid?.dead.map((module) => (
                    <i
                      key={`${module.column}-${module.row}`}
                      className="bt-studio__dead"
                      style={deadStyle(grid, module)}
                    />
                  ))}
                  {shown.safe && (
                    <i
                      className="bt-studio__safe"
                      style={safe ? { inset: `${safe.y * 100}% ${safe.x * 100}%` } : {}}
                    />
                  )}
                </div>
              </div>
              <figcaption>{say(exact ? 'preview' : 'previewPrint', { size })}</figcaption>
            </figure>
          </div>
        </>
      )}
      {!url && busy && <p>{say('drawing')}</p>}
      {!ready && <p>{say('needTexts')}</p>}
      {fault && !faultShown && <p role="alert">{fault.message || say('failed')}</p>}
      {warnings.length > 0 && (
        <ul className="bt-studio__warnings">
          {warnings.flatMap((code) => {
            const key = warningTexts[code]
            return key ? [<li key={code}>{say(key)}</li>] : []
          })}
        </ul>
      )}
    </div>
  )
}
