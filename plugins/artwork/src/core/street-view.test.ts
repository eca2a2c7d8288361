import { expect, it } from 'vitest'
import { seenWidth, streetView } from './street-view.ts'

const size = { width: 64, height: 32 }

/** Stripes of one pixel, white and black in turn, by columns. */
const stripes = (): Uint8Array =>
  Uint8Array.from({ length: size.width * size.height * 3 }, (_, at) =>
    Math.floor(at / 3) % 2 === 0 ? 255 : 0,
  )

const white = () => new Uint8Array(size.width * size.height * 3).fill(255)

/** The lightest and the darkest point of the middle, clear of the edges. */
const rangeOf = ({ pixels, width, height }: ReturnType<typeof streetView>) => {
  let [most, least] = [0, 255]
  for (let y = Math.round(height * 0.4); y < height * 0.6; y += 1)
    for (let x = Math.round(width * 0.3); x < width * 0.7; x += 1) {
      const value = pixels[(y * width + x) * 3] ?? 0
      most = Math.max(most, value)
      least = Math.min(least, value)
    }
  return { most, least }
}

it('shows single lines to who is near, and runs them together for who is far', () => {
  const near = rangeOf(streetView(stripes(), size, { pitch: 10, distance: 5, dead: [] }))
  expect(near.most - near.least).toBeGreaterThan(180)
  const far = rangeOf(streetView(stripes(), size, { pitch: 10, distance: 80, dead: [] }))
  expect(far.most - far.least).toBeLessThan(12)
  // Half of the light, as the eye mixes it, and not half of the number.
  expect(far.most).toBeGreaterThan(170)
  expect(far.most).toBeLessThan(200)
})

it('has dark between the dots up close, and keeps the light of the whole from afar', () => {
  const near = rangeOf(streetView(white(), size, { pitch: 10, distance: 3, dead: [] }))
  expect(near.least).toBeLessThan(90)
  const far = rangeOf(streetView(white(), size, { pitch: 2.5, distance: 40, dead: [] }))
  expect(far.least).toBeGreaterThan(235)
})

it('leaves dead modules dark', () => {
  const dead = [{ x: 0, y: 0, width: 64, height: 32 }]
  expect(rangeOf(streetView(white(), size, { pitch: 10, distance: 20, dead })).most).toBeLessThan(
    40,
  )
})

it('gives the same view for the same wall', () => {
  const look = () => streetView(stripes(), size, { pitch: 10, distance: 12, dead: [] })
  expect(Buffer.from(look().pixels).equals(Buffer.from(look().pixels))).toBe(true)
})

it('bounds what it draws, however large the wall is', () => {
  const large = { width: 4096, height: 2048 }
  const pixels = new Uint8Array(large.width * large.height * 3).fill(128)
  const { width, height } = streetView(pixels, large, { pitch: 2.5, distance: 30, dead: [] })
  expect(width * height).toBeLessThan(5_000_000)
})

it('tells how wide a wall looks at arm’s length', () => {
  expect(seenWidth(3_840, 24)).toBeCloseTo(96)
})
