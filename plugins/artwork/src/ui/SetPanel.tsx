'use client'
import { useState } from 'react'
import type { Surfaces } from './use-screens.ts'
import { type SetLine, type SetProgress, useSet } from './use-set.ts'
import type { Say } from './use-words.ts'

type Props = {
  surfaces: Surfaces
  /** Template and data, with the record's collection. */
  request: object
  /** Whether the record can take pictures now. */
  ready: boolean
  language: 'vi' | 'en'
  say: Say
}

type Target = { key: string; label: string; hint: string; target: object }

const targetsOf = ({ screens, presets }: Surfaces, language: 'vi' | 'en') => {
  const size = (kind: 'pixels' | 'print'): Target[] =>
    presets.flatMap((preset) => {
      const { slug, label } = preset
      if (preset.kind !== kind) return []
      const hint = preset.kind === 'pixels' ? `${preset.width} × ${preset.height}` : ''
      return [{ key: slug, label: label[language], hint, target: { preset: slug } }]
    })
  const led = screens.map(({ id, name, width, height }) => ({
    ...{ key: `screen:${id}`, label: name, hint: `${width} × ${height}` },
    target: { screenId: id },
  }))
  return { setScreens: led, setPixels: size('pixels'), setPrint: size('print') } as const
}

const Line = ({ line, say }: { line: SetLine; say: Say }) => {
  const { label, status, width, height, message, legibility } = line
  const said =
    status === 'waiting'
      ? say('setWaiting')
      : status === 'drawn'
        ? width
          ? say('setDrawn', { size: `${width} × ${height}` })
          : say('setDrawnFile')
        : `${say('setFailed')}: ${message}`
  return (
    <li data-status={status}>
      <b>{label}</b>: {said}
      {legibility && <span data-verdict={legibility.verdict}> {legibility.summary}</span>}
    </li>
  )
}

const stateText = ({ state, done, drawn, total, fault }: SetProgress, say: Say): string => {
  if (state === 'refused') return say('setRefused', { message: fault?.message ?? '' })
  if (state === 'saving') return say('setSaving')
  const counts = { done: String(done), drawn: String(drawn), total: String(total) }
  if (state === 'drawing') return say('setDrawing', counts)
  return drawn === 0 ? say('setNone') : say('setDone', counts)
}

/** Draws the same message for many surfaces at once, and tells what came of each. */
export const SetPanel = ({ surfaces, request, ready, language, say }: Props) => {
  const { progress, fault, busy, start } = useSet(say)
  const groups = targetsOf(surfaces, language)
  const all = Object.values(groups).flat()
  const [picked, setPicked] = useState<readonly string[]>(() =>
    groups.setScreens.map(({ key }) => key),
  )
  const [replace, setReplace] = useState(true)
  const toggle = (key: string) =>
    setPicked(picked.includes(key) ? picked.filter((one) => one !== key) : [...picked, key])
  const targets = all.filter(({ key }) => picked.includes(key)).map(({ target }) => target)
  return (
    <details className="bt-studio__set">
      <summary>{say('set')}</summary>
      <p>{say('setHint')}</p>
      {(['setScreens', 'setPixels', 'setPrint'] as const).map((group) =>
        groups[group].length === 0 ? null : (
          <fieldset key={group}>
            <legend>{say(group)}</legend>
            {groups[group].map(({ key, label, hint }) => (
              <label key={key} className="bt-studio__kind">
                <input
                  type="checkbox"
                  checked={picked.includes(key)}
                  disabled={busy}
                  onChange={() => toggle(key)}
                />
                <span>
                  {label} {hint && <small>{hint}</small>}
                </span>
              </label>
            ))}
          </fieldset>
        ),
      )}
      <label className="bt-studio__kind">
        <input
          type="checkbox"
          checked={replace}
          disabled={busy}
          onChange={() => setReplace(!replace)}
        />
        {say('setReplace')}
      </label>
      <button
        type="button"
        className="bt-studio__add"
        disabled={!ready || busy || targets.length === 0}
        onClick={() => void start({ ...request, targets, replace })}
      >
        {say('setStart', { count: String(targets.length) })}
      </button>
      {fault && <p role="alert">{fault}</p>}
      {progress && (
        <div className="bt-studio__progress" role="status">
          <progress max={progress.total} value={progress.done} />
          <p>{stateText(progress, say)}</p>
          <ul>
            {progress.results.map((line, index) => (
              <Line key={index} {...{ line, say }} />
            ))}
          </ul>
        </div>
      )}
    </details>
  )
}
