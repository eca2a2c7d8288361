import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { drawQr, leastModule, qrMatrix } from './qr-code.ts'

const colors = { dark: '#000000', light: '#ffffff' }

it.each(['https://dichvucong.gov.vn', 'https://phường.vn/thi/cải-cách', 'A'.repeat(500)])(
  'another library reads %s back from the code',
  (text) => {
    const matrix = qrMatrix(text)
    const [zone, scale] = [4, 4]
    const side = (matrix.length + 2 * zone) * scale
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1)
        if (matrix[Math.floor(y / scale) - zone]?.[Math.floor(x / scale) - zone])
          pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    expect(jsQR(pixels, side, side)?.data).toBe(text)
  },
)

it('a code has whole-pixel modules and stands in the middle of its place', () => {
  const drawn = drawQr(
    'https://dichvucong.gov.vn',
    { x: 10, y: 0, width: 300, height: 200 },
    colors,
  )
  expect(drawn?.square.width).toBe(drawn?.square.height)
  expect((drawn?.square.x ?? 0) + (drawn?.square.width ?? 0) / 2).toBeCloseTo(160, -1)
})

it('a place too small for a code that phones can read gets none', () => {
  const matrix = qrMatrix('https://dichvucong.gov.vn')
  const side = (matrix.length + 8) * leastModule - 1
  const place = { x: 0, y: 0, width: side, height: side }
  expect(drawQr('https://dichvucong.gov.vn', place, colors)).toBeNull()
})
