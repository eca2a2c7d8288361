'use client'
import { useId } from 'react'
import type { Way } from '../../payload/view/ways.ts'
import type { Names } from '../../payload/view/names.ts'
import type { Words } from '../words.ts'
import { nameOf } from './name-of.ts'
import { signatureHead } from './capacity-words.ts'

type Props = {
  ways: readonly Way[]
  names: Names
  chosen: number | null
  onChange: (index: number) => void
  words: Words
}

const positionOf = ({ seat }: Way, { positions }: Names, { pick }: Words): string => {
  const label = nameOf(positions, seat.position)
  return label ? pick(label) : seat.position
}

const head = (way: Way, names: Names, words: Words): string => {
  if (way.capacity) return signatureHead(way.capacity, way.seat.position, names, words.language)
  const body = nameOf(names.bodies, way.seat.body)
  const place = way.onBehalfOf
    ? words.say('inPlaceOf', { name: way.onBehalfOf.name })
    : words.say('ownName')
  return `${positionOf(way, names, words)}${body ? `, ${words.pick(body)}` : ''} (${place})`
}

const small = (way: Way, names: Names, words: Words): string | null => {
  const { capacity, onBehalfOf } = way
  const { say } = words
  return capacity === null
    ? null
    : [
        ...(onBehalfOf ? [] : [positionOf(way, names, words)]),
        say(`capacity${capacity === 'own' ? 'Own' : capacity}`),
        ...(onBehalfOf ? [say('inPlaceOf', { name: onBehalfOf.name })] : []),
      ].join(', ')
}

/**
 * In what capacity the person decides. Never chosen for them where there are several; where there
 * is one, it stands there to be seen, and every request states it.
 */
export const CapacityChoice = ({ ways, names, chosen, onChange, words }: Props) => {
  const group = useId()
  return (
    <fieldset className="bt-capacities">
      <legend>{words.say(ways.some(({ capacity }) => capacity) ? 'signAs' : 'actAs')}</legend>
      {ways.map((way, index) => (
        <label key={`${way.capacity} ${way.onBehalfOf?.id}`}>
          <input
            type="radio"
            name={group}
            data-capacity={way.capacity ?? 'none'}
            checked={chosen === index}
            onChange={() => onChange(index)}
          />
          <span>
            <strong>{head(way, names, words)}</strong>
            {way.capacity && <small>{small(way, names, words)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
