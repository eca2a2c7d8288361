'use client'
import type { ListedField } from '../core/list-template.ts'
import type { Item } from './studio-values.ts'
import { TextInput } from './TextInput.tsx'
import type { Say } from './use-words.ts'

type Props = {
  field: Extract<ListedField, { type: 'list' }>
  items: Item[]
  language: 'vi' | 'en'
  example: unknown
  errorFor: (place: string) => string | null
  onChange: (items: Item[]) => void
  say: Say
}

const exampleOf = (example: unknown, index: number, name: string): string => {
  const item: unknown = Array.isArray(example) ? example[index] : undefined
  const text = typeof item === 'object' && item !== null ? (item as Item)[name] : ''
  return text ?? ''
}

/** A list's items, to be typed, added and taken away. */
export const ListInput = ({ field, items, language, example, errorFor, onChange, say }: Props) => {
  const { name, label, itemLabel, min, max, of } = field
  const error = errorFor(name)
  const empty = Object.fromEntries(of.map((part) => [part.name, '']))
  const put = (index: number, part: Item) =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...part } : item)))
  return (
    <fieldset className="bt-studio__list">
      <legend>{label[language]}</legend>
      {items.map((item, index) => (
        <div key={index} className="bt-studio__item">
          <strong>
            {itemLabel[language]} {index + 1}
          </strong>
          {of.map((part) => (
            <TextInput
              key={part.name}
              name={`${name}.${index}.${part.name}`}
              label={part.label[language]}
              value={item[part.name] ?? ''}
              maxLength={part.maxLength}
              required={part.required}
              placeholder={exampleOf(example, index, part.name)}
              error={errorFor(`${name}.${index}.${part.name}`)}
              onChange={(text) => put(index, { [part.name]: text })}
            />
          ))}
          {items.length > Math.max(min, 1) && (
            <button type="button" onClick={() => onChange(items.filter((_, at) => at !== index))}>
              {say('remove', { what: `${itemLabel[language].toLowerCase()} ${index + 1}` })}
            </button>
          )}
        </div>
      ))}
      {items.length < max && (
        <button type="button" onClick={() => onChange([...items, empty])}>
          {say('another', { what: itemLabel[language].toLowerCase() })}
        </button>
      )}
      {error && <small role="alert">{error}</small>}
    </fieldset>
  )
}
