/** Pixels of three bytes (red, green, blue), row by row. */
export type Pixels = { data: Uint8Array; width: number; height: number }

/** Mixes two pictures of one size into a third: `mix` of 256 parts of the second. */
export const mixInto = (target: Uint8Array, a: Uint8Array, b: Uint8Array, mix: number): void => {
  const rest = 256 - mix
  for (let at = 0; at < target.length; at += 1)
    target[at] = ((a[at] ?? 0) * rest + (b[at] ?? 0) * mix + 128) >> 8
}

/** Copies a picture into another at a place, cut off at the edges. */
export const copyInto = (target: Pixels, source: Pixels, left: number, top: number): void => {
  const from = Math.max(0, -left)
  const until = Math.min(source.width, target.width - left)
  if (until <= from) return
  for (let row = 0; row < source.height && top + row < target.height; row += 1) {
    const begin = (row * source.width + from) * 3
    const place = ((top + row) * target.width + left + from) * 3
    target.data.set(source.data.subarray(begin, begin + (until - from) * 3), place)
  }
}

/** Fills whole rows with a colour. */
export const fillRows = (
  { data, width, height }: Pixels,
  top: number,
  rows: number,
  [red, green, blue]: readonly [number, number, number],
): void => {
  const until = Math.min(height, top + rows) * width * 3
  for (let at = top * width * 3; at < until; at += 3) {
    data[at] = red
    data[at + 1] = green
    data[at + 2] = blue
  }
}
