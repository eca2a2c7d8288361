'use client'
import type { SetLine, SetProgress } from './use-set.ts'
import type { Say } from './use-words.ts'

const saidOf = ({ status, width, height, message, part }: SetLine, say: Say): string => {
  if (status === 'failed') return `${say('setFailed')}: ${message}`
  if (status === 'drawn')
    return width ? say('setDrawn', { size: `${width} × ${height}` }) : say('setDrawnFile')
  return part === undefined ? say('setWaiting') : `${Math.round(part * 100)} %`
}

const words = {
  set: { drawing: 'setDrawing', none: 'setNone', done: 'setDone', refused: 'setRefused' },
  loop: { drawing: 'loopDrawing', none: 'loopNone', done: 'loopDone', refused: 'loopRefused' },
} as const

type Work = keyof typeof words

const stateText = (progress: SetProgress, work: Work, say: Say): string => {
  const { state, done, drawn, total, fault } = progress
  if (state === 'refused') return say(words[work].refused, { message: fault?.message ?? '' })
  if (state === 'saving') return say('setSaving')
  const counts = { done: String(done), drawn: String(drawn), total: String(total) }
  if (state === 'drawing') return say(words[work].drawing, counts)
  return drawn === 0 ? say(words[work].none) : say(words[work].done, counts)
}

type Props = { progress: SetProgress; work: Work; say: Say }

/** How far a set is, and what came of each surface. */
export const SetProgressView = ({ progress, work, say }: Props) => {
  const { total, done, results } = progress
  const parts = results.reduce((sum, { part = 0 }) => sum + part, 0)
  return (
    <div className="bt-studio__progress" role="status">
      <progress max={total} value={done + parts} />
      <p>{stateText(progress, work, say)}</p>
      <ul>
        {results.map((line, index) => (
          <li key={index} data-status={line.status}>
            <b>{line.label}</b>: {saidOf(line, say)}
            {line.legibility && (
              <span data-verdict={line.legibility.verdict}> {line.legibility.summary}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
