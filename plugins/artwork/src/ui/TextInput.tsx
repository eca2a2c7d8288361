'use client'
import { useId } from 'react'

type Props = {
  name: string
  label: string
  value: string
  kind?: 'text' | 'url'
  rows?: number
  maxLength: number
  required: boolean
  placeholder: string
  error: string | null
  /** Id of a datalist with suggestions. */
  list?: string
  onChange: (value: string) => void
}

/** A labelled line or block of text, with what is wrong with it below. */
export const TextInput = ({
  name,
  label,
  value,
  kind = 'text',
  rows = 1,
  maxLength,
  required,
  placeholder,
  error,
  list,
  onChange,
}: Props) => {
  const id = useId()
  const shared = {
    ...{ name, value, maxLength, required, placeholder },
    'aria-invalid': Boolean(error),
    ...(error ? { 'aria-describedby': `${id}-error` } : {}),
  }
  return (
    <label className="bt-studio__text">
      <span>
        {label}
        {required && <b aria-hidden> *</b>}
      </span>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={kind}
          {...(list ? { list } : {})}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {error && (
        <small id={`${id}-error`} role="alert">
          {error}
        </small>
      )}
    </label>
  )
}
