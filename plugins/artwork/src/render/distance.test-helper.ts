import sharp from 'sharp'

/** How far two pictures are apart, of 255. */
export type Distance = {
  /** The mean over all channels of all pixels. */
  mean: number
  /** The worst mean of a block of 24 × 24 pixels: a shape that one picture lacks. */
  worst: number
}

const block = 24

/** Compares two pictures of equal size. @throws Error when their sizes differ */
export const distanceOf = async (one: Uint8Array, other: Uint8Array): Promise<Distance> => {
  const [a, b] = await Promise.all(
    [one, other].map((bytes) =>
      sharp(bytes)
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true }),
    ),
  )
  if (!a || b?.info.width !== a.info.width || b.info.height !== a.info.height)
    throw new Error('The pictures have different sizes.')
  const { width, height } = a.info
  const columns = Math.ceil(width / block)
  const sums = new Float64Array(columns * Math.ceil(height / block))
  let total = 0
  for (let at = 0; at < a.data.length; at += 1) {
    const pixel = Math.floor(at / 3)
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    const apart = Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0))
    total += apart
    const cell = Math.floor(y / block) * columns + Math.floor(x / block)
    sums[cell] = (sums[cell] ?? 0) + apart
  }
  return { mean: total / a.data.length, worst: Math.max(...sums) / (block * block * 3) }
}
