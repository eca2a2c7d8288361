/** ISO text of seconds, up to the point: a crowd asks for the same few again and again. */
const known = new Map<number, string>()
const mostKnown = 100

const secondOf = (second: number): string => {
  const there = known.get(second)
  if (there !== undefined) return there
  const text = new Date(second * 1000).toISOString().slice(0, -4)
  if (known.size >= mostKnown) known.clear()
  known.set(second, text)
  return text
}

/** A time in whole milliseconds as ISO text. */
export const isoOf = (time: number): string => {
  const second = Math.floor(time / 1000)
  return `${secondOf(second)}${String(time - second * 1000).padStart(3, '0')}Z`
}
