'use client'
import type { ListedTemplate } from '../core/list-template.ts'
import type { Say } from './use-words.ts'

type Props = {
  list: ListedTemplate[]
  value: string
  language: 'vi' | 'en'
  onChange: (slug: string) => void
  say: Say
}

/** The templates, those for screens and those for print apart. */
export const TemplatePicker = ({ list, value, language, onChange, say }: Props) => (
  <label className="bt-studio__text bt-studio__template">
    <span>{say('template')}</span>
    <select name="template" value={value} onChange={(event) => onChange(event.target.value)}>
      {(['screen', 'print'] as const).map((medium) => (
        <optgroup key={medium} label={say(medium === 'screen' ? 'forScreens' : 'forPrint')}>
          {list
            .filter((template) => template.medium === medium)
            .map((template) => (
              <option key={template.slug} value={template.slug}>
                {template.label[language]}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  </label>
)
