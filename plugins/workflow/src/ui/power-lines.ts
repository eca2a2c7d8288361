type Value = string | number | boolean | null | Record<string, unknown>

/** What is needed of a field's client config to say a value in words. */
export type SaidField = {
  name?: string
  label?: unknown
  options?: readonly (string | { label: unknown; value: string })[]
  fields?: readonly SaidField[]
}

/** A label in one language; the fallback where there is none. */
export const labelText = (label: unknown, language: 'vi' | 'en', fallback = ''): string => {
  if (typeof label === 'string') return label
  const text = (label as Record<string, unknown> | null | undefined)?.[language]
  return typeof text === 'string' ? text : fallback
}

const yes = { vi: 'Có', en: 'Yes' }

const say = (value: unknown, field: SaidField | undefined, language: 'vi' | 'en'): string => {
  if (value === true) return yes[language]
  if (Array.isArray(value)) return value.map((one) => say(one, field, language)).join('; ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([name, part]) => name !== 'id' && !isEmpty(part))
      .map(([name, part]) => {
        const inner = field?.fields?.find((one) => one.name === name)
        const text = say(part, inner, language)
        // A list inside needs its name; a single choice speaks for itself.
        return Array.isArray(part) ? `${labelText(inner?.label, language, name)}: ${text}` : text
      })
      .join(' · ')
  const text = String(value)
  const option = field?.options?.find((one) => typeof one === 'object' && one.value === text)
  return typeof option === 'object' ? labelText(option.label, language, text) : text
}

const isEmpty = (part: unknown): boolean =>
  part === null || part === '' || part === false || (Array.isArray(part) && part.length === 0)

const listOf = (value: unknown): Value[] =>
  (Array.isArray(value) ? value : [value ?? null]).filter(
    (one) => one !== null && one !== false,
  ) as Value[]

/** What would be new of somebody's power, a line each, such as "Vai trò: Biên tập viên". */
export const powerLines = (
  asked: Record<string, unknown>,
  held: Record<string, unknown>,
  fields: readonly SaidField[],
  language: 'vi' | 'en',
): string[] =>
  Object.entries(asked).flatMap(([name, value]) => {
    const field = fields.find((one) => one.name === name)
    const already = new Set(listOf(held[name]).map((one) => say(one, field, language)))
    return listOf(value)
      .map((one) => say(one, field, language))
      .filter((text) => !already.has(text))
      .map((text) => `${labelText(field?.label, language, name)}: ${text}`)
  })
