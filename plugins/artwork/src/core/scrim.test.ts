import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contrastOf, over, type Rgb } from './color.ts'
import { scrimOpacity } from './scrim.ts'

const channel = fc.integer({ min: 0, max: 255 })
const color = fc.tuple(channel, channel, channel)
const white: Rgb = [255, 255, 255]
const night: Rgb = [10, 20, 40]

it('a veil lets white text stand out from any photo, and is no thicker than needed', () => {
  fc.assert(
    fc.property(fc.array(color, { minLength: 1, maxLength: 40 }), (photo) => {
      const opacity = scrimOpacity(white, night, photo)
      const worst = (at: number) =>
        Math.min(...photo.map((behind) => contrastOf(white, over(night, at, behind))))
      expect(worst(opacity)).toBeGreaterThanOrEqual(5.5)
      if (opacity > 0.01) expect(worst(opacity - 0.02)).toBeLessThan(5.6)
    }),
  )
})

it('no veil is laid over a photo that is dark enough', () => {
  expect(scrimOpacity(white, night, [night])).toBe(0)
})
