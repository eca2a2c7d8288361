import { EnvError } from './env-error.ts'

type Source = Record<string, string | undefined>

/** A variable's text; an empty one counts as unset. */
export const text = (source: Source, name: string): string | undefined =>
  source[name]?.trim() || undefined

/** A whole number within bounds, or the fallback when unset. */
export const integer = (
  source: Source,
  name: string,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number => {
  const given = text(source, name)
  if (given === undefined) return fallback
  const value = /^\d{1,9}$/.test(given) ? Number(given) : NaN
  if (value >= min && value <= max) return value
  throw new EnvError(
    name,
    `"${given}" không hợp lệ, cần một số từ ${min} đến ${max}`,
    `"${given}" is not valid: give a number from ${min} to ${max}`,
  )
}

/** `true` or `false`, or the fallback when unset. */
export const flag = (source: Source, name: string, fallback: boolean): boolean => {
  const given = text(source, name)
  if (given === undefined) return fallback
  if (given === 'true' || given === 'false') return given === 'true'
  throw new EnvError(
    name,
    `"${given}" không hợp lệ, cần true hoặc false`,
    `"${given}" is not valid: give true or false`,
  )
}

/** One of the given words, or the first when unset. */
export const choice = <const T extends string>(
  source: Source,
  name: string,
  words: readonly [T, ...T[]],
): T => {
  const given = text(source, name)
  if (given === undefined) return words[0]
  const found = words.find((word) => word === given)
  if (found) return found
  const list = words.join(', ')
  throw new EnvError(
    name,
    `"${given}" không hợp lệ, cần một trong: ${list}`,
    `"${given}" is not valid: give one of ${list}`,
  )
}

/** An address of http or https without path, without a final slash. */
export const origin = (source: Source, name: string): string | undefined => {
  const given = text(source, name)
  if (given === undefined) return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) {
    return url.origin
  }
  throw new EnvError(
    name,
    `"${given}" không hợp lệ, cần địa chỉ như https://bangtin.phuong.vn`,
    `"${given}" is not valid: give an address such as https://news.example.vn`,
  )
}
