/**
 * Counts the frames of a GIF by walking its blocks, up to a limit, since a decoder takes half a
 * minute for a million.
 *
 * @returns the count, at most `limit + 1`; undefined when the blocks don't fit together
 */
export const countGifFrames = (bytes: Buffer, limit: number): number | undefined => {
  const tableAt = (at: number): number => {
    const packed = bytes[at] ?? 0
    return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
  }
  const afterSubBlocks = (at: number): number => {
    let next = at
    for (let size = bytes[next]; size; size = bytes[next]) next += size + 1
    return next + 1
  }
  let at = 13 + tableAt(10)
  let frames = 0
  while (at < bytes.length && frames <= limit) {
    const mark = bytes[at]
    if (mark === 0x3b) return frames
    if (mark === 0x21) at = afterSubBlocks(at + 2)
    else if (mark === 0x2c) {
      frames += 1
      at = afterSubBlocks(at + 11 + tableAt(at + 9))
    } else return undefined
  }
  return frames > limit ? frames : undefined
}
