'use client'
import { useState } from 'react'
import { SetProgressView } from './SetProgressView.tsx'
import type { Surfaces } from './use-screens.ts'
import { useSet } from './use-set.ts'
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

/** Draws the same message for many surfaces at once, and tells what came of each. */
export const SetPanel = ({ surfaces, request, ready, language, say }: Props) => {
  const { progress, fault, busy, start } = useSet(say, 'set')
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
    <details className="bt-studio__set" open={progress ? true : undefined}>
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
      {progress && <SetProgressView work="set" {...{ progress, say }} />}
    </details>
  )
}
