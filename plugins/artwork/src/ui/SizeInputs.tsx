'use client'
import { useId } from 'react'
import { type Choice, presets, sizeFields } from './studio-state.ts'
import type { Say } from './use-words.ts'

type Props = {
  choice: Choice
  change: (part: Partial<Choice>) => void
  errorFor: (field: string) => string | null
  say: Say
}

/** The screen's size, as LED modules or as pixels. */
export const SizeInputs = ({ choice, change, errorFor, say }: Props) => {
  const id = useId()
  return (
    <>
      <fieldset>
        <legend>{say('sizeKind')}</legend>
        {(['modules', 'pixels'] as const).map((kind) => (
          <label key={kind} className="bt-studio__kind">
            <input
              type="radio"
              name={`${id}-kind`}
              checked={choice.kind === kind}
              onChange={() => change({ kind })}
            />
            {say(kind)}
          </label>
        ))}
      </fieldset>
      {choice.kind === 'pixels' && (
        <div className="bt-studio__presets" role="group" aria-label={say('presets')}>
          {presets.map(([width, height]) => (
            <button
              key={`${width}x${height}`}
              type="button"
              aria-pressed={choice.width === String(width) && choice.height === String(height)}
              onClick={() => change({ width: String(width), height: String(height) })}
            >
              {width} × {height}
            </button>
          ))}
        </div>
      )}
      <div className="bt-studio__inputs">
        {sizeFields[choice.kind].map(({ name, field }) => {
          const error = errorFor(field)
          return (
            <label key={name}>
              <span>{say(name)}</span>
              <input
                type="number"
                inputMode="numeric"
                min={1}
                name={name}
                value={choice[name]}
                aria-invalid={Boolean(error)}
                aria-describedby={error ? `${id}-${name}` : undefined}
                onChange={(event) => change({ [name]: event.target.value })}
              />
              {error && (
                <small id={`${id}-${name}`} role="alert">
                  {error}
                </small>
              )}
            </label>
          )
        })}
      </div>
    </>
  )
}
