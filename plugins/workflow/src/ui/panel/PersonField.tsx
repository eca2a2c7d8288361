'use client'
import { useId } from 'react'
import type { Person } from '../../core/actor.ts'
import type { Words } from '../words.ts'

type Props = {
  persons: readonly Person[]
  value: string
  onChange: (id: string) => void
  words: Words
}

/** Whom a task or a decision is given to. */
export const PersonField = ({ persons, value, onChange, words: { say } }: Props) => {
  const id = useId()
  return (
    <p className="bt-field">
      <label htmlFor={id}>{say('person')}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('choosePerson')}</option>
        {persons.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </p>
  )
}
