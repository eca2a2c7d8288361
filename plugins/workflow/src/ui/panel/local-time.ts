const offset = '+07:00'

/** The value of a `datetime-local` input, read as Vietnam's time, in ISO 8601; null where empty. */
export const fromLocal = (value: string): string | null => {
  if (!value) return null
  const time = Date.parse(`${value}${value.length === 16 ? ':00' : ''}${offset}`)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** A moment as the value of a `datetime-local` input, in Vietnam's time. */
export const toLocal = (iso: string | null): string => {
  if (!iso) return ''
  const shifted = new Date(Date.parse(iso) + 7 * 3_600_000)
  return shifted.toISOString().slice(0, 16)
}
