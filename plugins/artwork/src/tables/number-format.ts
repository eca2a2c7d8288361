/** How a number is shown: as a date, a time, both, or as it is. */
export type NumberKind = 'number' | 'date' | 'time' | 'date-time' | 'percent'

const builtIn = (id: number): NumberKind => {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date'
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time'
  if (id === 22) return 'date-time'
  return id === 9 || id === 10 ? 'percent' : 'number'
}

/** What a number is shown as, by a workbook's format: its id, and its code where it has one. */
export const kindOfFormat = (id: number, code: string | undefined): NumberKind => {
  if (code === undefined) return builtIn(id)
  const bare = code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase()
  const [date, time] = [/[dy]/.test(bare), /[hs]/.test(bare)]
  if (date && time) return 'date-time'
  if (date || time) return date ? 'date' : 'time'
  if (/m{3,}/.test(bare)) return 'date'
  return bare.includes('%') ? 'percent' : 'number'
}

const two = (value: number): string => String(value).padStart(2, '0')

const plain = (value: number): string => String(Number(value.toPrecision(15)))

/**
 * A number as an office writes it: dates as 05/12/2026, times as 08:00.
 *
 * @param value as spreadsheets count: days from 1900, or from 1904
 */
export const showNumber = (value: number, kind: NumberKind, from1904: boolean): string => {
  if (kind === 'number' || !Number.isFinite(value)) return plain(value)
  if (kind === 'percent') return `${plain(value * 100).replace('.', ',')}%`
  const days = Math.floor(value + 1 / 172_800)
  const minutes = Math.round((value - days) * 1_440)
  const hours = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  if (kind === 'time') return hours
  // Spreadsheets count a 29/2/1900 that never was.
  const since = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const day = new Date(since + days * 86_400_000)
  if (Number.isNaN(day.getTime())) return plain(value)
  const date = `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`
  return kind === 'date' ? date : `${hours} ${date}`
}
