'use client'
import { useId } from 'react'
import { onScreen, presets, printPresets } from './studio-start.ts'
import { type Choice, sizeFields, type StudioScreen } from './studio-state.ts'
import type { Say } from './use-words.ts'

type Props = {
  choice: Choice
  screens: readonly StudioScreen[]
  change: (part: Partial<Choice>) => void
  errorFor: (field: string) => string | null
  language: 'vi' | 'en'
  say: Say
}

/** The screen's size, as LED modules or as pixels. */
export const SizeInputs = ({ choice, screens, change, errorFor, language, say }: Props) => {
  const id = useId()
  const led = choice.led ?? screens[0]
  const kinds = [
    ...(screens.length > 0 ? (['screen'] as const) : []),
    ...(['modules', 'pixels', 'print'] as const),
  ]
  return (
    <>
      <fieldset>
        <legend>{say('sizeKind')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="bt-studio__kind">
            <input
              type="radio"
              name={`${id}-kind`}
              checked={choice.kind === kind}
              onChange={() => change(kind === 'screen' && led ? onScreen(choice, led) : { kind })}
            />
            {say(kind === 'screen' ? 'onScreen' : kind)}
          </label>
        ))}
      </fieldset>
      {choice.kind === 'screen' && choice.led && (
        <label className="bt-studio__text bt-studio__template">
          <span>{say('chooseScreen')}</span>
          <select
            name="led"
            value={choice.led.id}
            onChange={(event) => {
              const next = screens.find((one) => one.id === event.target.value)
              if (next) change(onScreen(choice, next))
            }}
          >
            {screens.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <span className="bt-studio__facts">
            {say('screenFacts', {
              pixels: `${choice.led.width} × ${choice.led.height}`,
              pitch: choice.led.pitch.toLocaleString(language),
              distance: choice.led.distance.toLocaleString(language),
            })}
          </span>
          {errorFor('screen') && <small role="alert">{errorFor('screen')}</small>}
        </label>
      )}
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
      {choice.kind === 'print' && (
        <div className="bt-studio__presets" role="group" aria-label={say('presets')}>
          {printPresets.map(([width, height, vi, en]) => (
            <button
              key={vi}
              type="button"
              aria-pressed={choice.widthCm === String(width) && choice.heightCm === String(height)}
              onClick={() => change({ widthCm: String(width), heightCm: String(height) })}
            >
              {language === 'en' ? en : vi}
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
                min={choice.kind === 'print' ? 0.1 : 1}
                step={choice.kind === 'print' ? 'any' : 1}
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
        {choice.kind === 'print' && (
          <label>
            <span>{say('inks')}</span>
            <select
              name="color"
              value={choice.color}
              onChange={(event) => change({ color: event.target.value === 'rgb' ? 'rgb' : 'cmyk' })}
            >
              <option value="cmyk">{say('cmyk')}</option>
              <option value="rgb">{say('rgb')}</option>
            </select>
          </label>
        )}
      </div>
    </>
  )
}
