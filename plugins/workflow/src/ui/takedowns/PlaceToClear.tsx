'use client'
import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Text } from '../../core/text.ts'
import type { ShownTakedown } from '../../payload/takedowns/endpoints.ts'
import { useWords } from '../words.ts'

type Props = {
  place: ShownTakedown
  /** Told what failed, or null. */
  settled: (failure: string | null) => void
}

/** One place: who has it, and the photo that closes it. */
export const PlaceToClear = ({ place, settled }: Props) => {
  const { say, pick, moment, language } = useWords()
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const field = useId()
  const said = (text: Text | string): string => (typeof text === 'string' ? text : pick(text))
  const label = said(place.label)

  const send = async (photo: File) => {
    setBusy(true)
    const body = new FormData()
    body.append('file', photo)
    const url = `${config.serverURL}${config.routes.api}/workflow/takedowns/${place.id}/close`
    const headers = { 'Accept-Language': language }
    try {
      const response = await fetch(url, { method: 'POST', credentials: 'include', headers, body })
      const json = (await response.json()) as { errors?: { message?: string }[] }
      settled(response.ok ? null : (json.errors?.[0]?.message ?? say('failed')))
    } catch {
      settled(say('failed'))
    }
    setBusy(false)
  }

  return (
    <li className="bt-takedowns__place">
      <strong>{label}</strong>
      <span>{say('takedownHolder', { holder: said(place.holder) })}</span>
      {place.status === 'closed' ? (
        <>
          <span className="bt-takedowns__done">
            {say('takedownClosed', {
              name: place.closedBy ?? '',
              date: place.closedAt ? moment(place.closedAt) : '',
            })}
          </span>
          {place.photoUrl && (
            <a href={place.photoUrl} target="_blank" rel="noreferrer">
              <img src={place.photoUrl} alt={say('takedownPhoto', { place: label })} />
            </a>
          )}
        </>
      ) : (
        <>
          <span className="bt-takedowns__open">{say('takedownOpen')}</span>
          <label className="bt-workflow__button bt-takedowns__photo" htmlFor={field}>
            {say(busy ? 'sending' : 'takePhoto')}
            <input
              id={field}
              type="file"
              accept="image/jpeg,image/png,image/webp"
              capture="environment"
              disabled={busy}
              onChange={(event) => {
                const [photo] = event.target.files ?? []
                if (photo) void send(photo)
                event.target.value = ''
              }}
            />
          </label>
        </>
      )}
    </li>
  )
}
