import qrcode from 'qrcode-generator'
import { box, type Element } from './element.ts'
import type { Box } from './text-block.ts'

/** Dark and light modules, row by row, without the quiet zone. */
export type QrMatrix = readonly (readonly boolean[])[]

/** Empty modules round a code (ISO/IEC 18004). */
const quietZone = 4

/** Fewest pixels of a module that a phone reads across a street. */
export const leastModule = 2

/** The code of a text, at error correction M: a bent or dirty print is still read. */
export const qrMatrix = (text: string): QrMatrix => {
  const code = qrcode(0, 'M')
  // The library takes each character for a byte.
  code.addData(String.fromCharCode(...new TextEncoder().encode(text)), 'Byte')
  code.make()
  const modules = Array.from({ length: code.getModuleCount() }, (_, index) => index)
  return modules.map((row) => modules.map((column) => code.isDark(row, column)))
}

/** The largest code that fits a square of that many pixels: its modules are whole pixels. */
export const qrModule = (matrix: QrMatrix, side: number): number =>
  Math.floor(side / (matrix.length + 2 * quietZone))

/**
 * A code in the middle of a box, dark on light with its quiet zone, in whole pixels.
 *
 * @returns the elements and the square they take; null when a module would be under two pixels
 */
export const drawQr = (
  text: string,
  place: Box,
  { dark, light, radius = 0 }: { dark: string; light: string; radius?: number },
): { elements: Element[]; square: Box } | null => {
  const matrix = qrMatrix(text)
  const module = qrModule(matrix, Math.min(place.width, place.height))
  if (module < leastModule) return null
  const side = module * (matrix.length + 2 * quietZone)
  const square = {
    ...{ x: Math.round(place.x + (place.width - side) / 2), width: side },
    ...{ y: Math.round(place.y + (place.height - side) / 2), height: side },
  }
  const runs = matrix.flatMap((row, y) => {
    const found: Element[] = []
    let start = -1
    for (const [x, isDark] of [...row, false].entries()) {
      if (isDark && start < 0) start = x
      if (isDark || start < 0) continue
      found.push(
        box(
          ...([(start + quietZone) * module, (y + quietZone) * module] as const),
          ...([(x - start) * module, module] as const),
          { backgroundColor: dark },
        ),
      )
      start = -1
    }
    return found
  })
  const ground = { backgroundColor: light, borderRadius: radius }
  return { elements: [box(square.x, square.y, side, side, ground, runs)], square }
}
