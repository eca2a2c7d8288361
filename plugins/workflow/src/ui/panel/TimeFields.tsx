'use client'
import { useId } from 'react'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'
import { fromLocal, toLocal } from './local-time.ts'

/** The two moments of a schedule, as their inputs hold them. */
export type Times = { publishAt: string; takeDownAt: string }

type Props = {
  view: WorkflowView
  times: Times
  onChange: (times: Times) => void
  words: Words
}

/** When the approved content goes public by itself, and when it comes down. */
export const TimeFields = ({ view, times, onChange, words: { say, moment } }: Props) => {
  const id = useId()
  const names = (['publishAt', 'takeDownAt'] as const).filter(
    (name) => name === 'takeDownAt' || view.state === 'approved',
  )
  // Browsers write the month first or last as they like; this says which it is.
  const read = (value: string): string => {
    const iso = fromLocal(value)
    return iso ? moment(iso) : ''
  }
  return (
    <>
      {names.map((name) => (
        <p key={name} className="bt-field">
          <label htmlFor={`${id}-${name}`}>{say(name)}</label>
          <input
            id={`${id}-${name}`}
            type="datetime-local"
            data-time={name}
            min={toLocal(new Date().toISOString())}
            value={times[name]}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChange({ ...times, [name]: event.target.value })}
          />
          <output className="bt-time-read">{read(times[name])}</output>
        </p>
      ))}
      <p className="bt-hint" id={`${id}-hint`}>
        {say('timeHint')}
      </p>
    </>
  )
}
