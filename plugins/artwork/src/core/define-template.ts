import type { Fields, TemplateField } from './fields.ts'
import { aspectClasses } from './size.ts'
import type { Template } from './template.ts'

const namePattern = /^[a-z][a-zA-Z0-9]*$/

const faultOfField = (name: string, field: TemplateField): string | null => {
  if (!namePattern.test(name)) return `name it with letters and digits, such as "issuer"`
  switch (field.type) {
    case 'text':
    case 'link':
      return field.maxLength >= 1 ? null : 'maxLength is at least 1'
    case 'choice':
      return field.options.some(({ value }) => value === field.default)
        ? null
        : `its default "${field.default}" is none of its options`
    case 'list': {
      if (!(field.min >= 0 && field.max >= Math.max(field.min, 1)))
        return 'min is at least 0, and max at least min and 1'
      const parts = Object.entries(field.of)
      if (parts.length === 0) return 'an item needs at least one field'
      const [fault] = parts.flatMap(([part, of]) => faultOfField(part, of) ?? [])
      return fault ?? null
    }
    default:
      return null
  }
}

/**
 * A template, checked for its own coherence where it is defined, with data typed by its fields.
 *
 * @throws Error naming the template, the place and the mend
 */
export const defineTemplate = <const F extends Fields>(template: Template<F>): Template<F> => {
  const { slug, version, fields, variants, example } = template
  const fail = (text: string): never => {
    throw new Error(`Template "${slug}": ${text}.`)
  }
  if (!/^[a-z][a-z0-9-]*$/.test(slug)) fail('write its slug with a-z, 0-9 and -')
  if (!Number.isInteger(version) || version < 1) fail('its version is a whole number from 1')
  if (variants.length === 0) fail(`it has no variants; choose of ${aspectClasses.join(', ')}`)
  for (const variant of variants)
    if (!aspectClasses.includes(variant))
      fail(`there is no variant "${variant}"; choose of ${aspectClasses.join(', ')}`)
  for (const [name, field] of Object.entries(fields)) {
    const fault = faultOfField(name, field)
    if (fault) fail(`field "${name}": ${fault}`)
  }
  for (const name of Object.keys(example))
    if (!(name in fields)) fail(`its example names no field "${name}"`)
  if (typeof template.render !== 'function') fail('render is missing')
  return template
}
