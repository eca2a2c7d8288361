'use client'
import { useId } from 'react'
import type { ListedField } from '../core/list-template.ts'

type PaletteChoice = Extract<ListedField, { type: 'palette' | 'asset' }>

type Props = {
  field: PaletteChoice
  value: string
  language: 'vi' | 'en'
  label: string
  onChange: (value: string) => void
}

/** The palettes as samples of their own colours. */
export const PaletteInput = ({ field, value, language, label, onChange }: Props) => {
  const name = useId()
  return (
    <fieldset className="bt-studio__palettes">
      <legend>{label}</legend>
      {field.options.map((option) => {
        const [backgroundColor, color, second] = option.colors ?? []
        return (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={(value || field.default) === option.value}
              onChange={() => onChange(option.value)}
            />
            <span className="bt-studio__sample" style={{ backgroundColor, color }} aria-hidden>
              A<span style={{ color: second }}>ă</span>
            </span>
            {option.label[language]}
          </label>
        )
      })}
    </fieldset>
  )
}
