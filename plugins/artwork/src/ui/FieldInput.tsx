'use client'
import { useId } from 'react'
import type { ListedField } from '../core/list-template.ts'
import { ListInput } from './ListInput.tsx'
import { PaletteInput } from './PaletteInput.tsx'
import { PhotoInput } from './PhotoInput.tsx'
import type { Value } from './studio-values.ts'
import { TextInput } from './TextInput.tsx'
import type { Say } from './use-words.ts'

type Props = {
  field: ListedField
  value: Value
  language: 'vi' | 'en'
  example: unknown
  errorFor: (place: string) => string | null
  onChange: (value: Value) => void
  say: Say
}

/** The input that a template's field asks for. */
export const FieldInput = ({ field, value, language, example, errorFor, onChange, say }: Props) => {
  const id = useId()
  const label = field.label[language]
  const text = typeof value === 'string' ? value : ''
  const error = errorFor(field.name)
  switch (field.type) {
    case 'list':
      return (
        <ListInput
          {...{ field, language, errorFor, onChange, say, example }}
          items={Array.isArray(value) ? value : []}
        />
      )
    case 'palette':
      return <PaletteInput {...{ field, language, label, onChange }} value={text} />
    case 'photo':
      return <PhotoInput {...{ label, error, onChange, say }} value={text} />
    case 'asset':
      if (field.options.length === 0) return null
      return (
        <label className="bt-studio__text">
          <span>{label}</span>
          <select name={field.name} value={text} onChange={(event) => onChange(event.target.value)}>
            <option value="">{say('noLogo')}</option>
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label[language]}
              </option>
            ))}
          </select>
        </label>
      )
    case 'choice':
      return (
        <label className="bt-studio__text">
          <span>{label}</span>
          <select
            name={field.name}
            value={text || field.default}
            onChange={(event) => onChange(event.target.value)}
          >
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label[language]}
              </option>
            ))}
          </select>
        </label>
      )
    default:
      return (
        <>
          <TextInput
            {...{ label, error, onChange }}
            name={field.name}
            value={text}
            kind={field.type === 'link' ? 'url' : 'text'}
            rows={field.type === 'text' ? (field.rows ?? 1) : 1}
            maxLength={field.maxLength}
            required={field.required}
            placeholder={typeof example === 'string' ? example : ''}
            {...(field.suggestions ? { list: `${id}-list` } : {})}
          />
          {field.suggestions && (
            <datalist id={`${id}-list`}>
              {field.suggestions.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )}
        </>
      )
  }
}
