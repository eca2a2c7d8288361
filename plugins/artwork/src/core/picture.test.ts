import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colorsUnder, containBox, coverCrop, type Picture } from './picture.ts'

const side = fc.integer({ min: 10, max: 4000 })
const part = fc.double({ min: 0, max: 1, noNaN: true })
const pictureOf = (width: number, height: number, x = 0.5, y = 0.5): Picture => ({
  ...{ key: 'a', width, height, focal: { x, y } },
  colors: {
    columns: 2,
    rows: 1,
    cells: [
      [0, 0, 0],
      [255, 255, 255],
    ],
  },
})

describe('a picture that covers a box', () => {
  it('keeps the box’s ratio, stays inside the picture and shows its focal point', () => {
    fc.assert(
      fc.property(side, side, side, side, part, part, (w, h, width, height, x, y) => {
        const crop = coverCrop(pictureOf(w, h, x, y), { width, height })
        expect(crop.width / crop.height).toBeCloseTo(width / height, 6)
        expect(crop.x).toBeGreaterThanOrEqual(-1e-6)
        expect(crop.x + crop.width).toBeLessThanOrEqual(w + 1e-6)
        expect(crop.y + crop.height).toBeLessThanOrEqual(h + 1e-6)
        expect(x * w).toBeGreaterThanOrEqual(crop.x - 1e-6)
        expect(x * w).toBeLessThanOrEqual(crop.x + crop.width + 1e-6)
      }),
    )
  })

  it('tells the colours under a part of it', () => {
    const picture = pictureOf(200, 100)
    const box = { x: 10, y: 10, width: 400, height: 200 }
    const crop = coverCrop(picture, box)
    const left = { x: 10, y: 10, width: 150, height: 100 }
    expect(colorsUnder(picture, crop, box, left)).toEqual([[0, 0, 0]])
    expect(colorsUnder(picture, crop, box, box)).toHaveLength(2)
  })
})

it('a picture inside a box keeps its own ratio', () => {
  expect(containBox({ width: 200, height: 100 }, { x: 0, y: 0, width: 100, height: 100 })).toEqual({
    ...{ x: 0, y: 25, width: 100, height: 50 },
  })
})
