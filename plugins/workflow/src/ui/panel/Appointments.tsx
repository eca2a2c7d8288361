'use client'
import { useState } from 'react'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'
import type { Act } from './use-panel.ts'

type Props = { view: WorkflowView; words: Words; busy: boolean; act: Act }

/** What happens by itself at a set time, with the way to call it off. */
export const Appointments = ({ view, words: { say, moment }, busy, act }: Props) => {
  const [fault, setFault] = useState<string | null>(null)
  const may = view.beside.includes('schedule')
  const set = [
    { name: 'publishAt', key: 'setToPublish' },
    { name: 'takeDownAt', key: 'setToTakeDown' },
  ] as const
  return set.map(({ name, key }) => {
    const appointment = view[name]
    if (!appointment) return null
    return (
      <div key={name} className="bt-appointment">
        <p>{say(key, { at: moment(appointment.at), name: appointment.by.name })}</p>
        {fault && (
          <p className="bt-fault" role="alert">
            {fault}
          </p>
        )}
        {may && (
          <button
            type="button"
            data-cancel={name}
            disabled={busy}
            className="bt-workflow__button"
            onClick={() => void act({ action: 'schedule', [name]: null }).then(setFault)}
          >
            {say('cancelTime')}
          </button>
        )}
      </div>
    )
  })
}
