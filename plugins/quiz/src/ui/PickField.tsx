'use client'
import {
  FieldDescription,
  SelectInput,
  useField,
  useFormFields,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClient } from 'payload'

type Props = {
  field: Omit<TextFieldClient, 'type'>
  path: string
  readOnly?: boolean
  /** The list of the same form that is chosen from. */
  from: 'groups' | 'units'
}

type Option = { value: string; label: string }

/** Choices of a list as it stands in the form by now: groups by their codes, units by their names. */
const Pick = ({ field, path, readOnly = false, from }: Props) => {
  const { value, setValue, showError, disabled } = useField<string[] | null>({ path })
  const { i18n } = useTranslation()
  // As text, so that only another list draws this field again.
  const offered = useFormFields(([fields]) => {
    const said = (name: string): string => {
      const text = fields[name]?.value
      return typeof text === 'string' ? text : ''
    }
    const rows = fields[from]?.rows ?? []
    return JSON.stringify(
      rows.map((_, at): Option => {
        const name = said(`${from}.${at}.name`)
        if (from === 'units') return { value: name, label: name }
        const inEnglish = i18n.language === 'en' ? said(`${from}.${at}.nameEn`) : ''
        const code = said(`${from}.${at}.code`)
        return { value: code, label: [code, inEnglish || name].filter(Boolean).join(' · ') }
      }),
    )
  })
  const listed = (JSON.parse(offered) as Option[]).filter((one) => one.value !== '')
  const chosen = Array.isArray(value) ? value : []
  const unlisted = chosen.filter((one) => listed.every((other) => other.value !== one))
  const { description } = field.admin ?? {}
  return (
    <SelectInput
      hasMany
      name={field.name}
      path={path}
      {...(field.label ? { label: field.label } : {})}
      options={[...listed, ...unlisted.map((one) => ({ value: one, label: one }))]}
      value={chosen}
      readOnly={readOnly || disabled}
      showError={showError}
      style={mergeFieldStyles(field)}
      {...(description
        ? { Description: <FieldDescription description={description} path={path} /> }
        : {})}
      onChange={(picked) => {
        const options = Array.isArray(picked) ? picked : []
        setValue(options.map((one) => String((one as Option).value)))
      }}
    />
  )
}

/** A select of several, out of another list of the same form. */
export const PickField = withCondition(Pick)
