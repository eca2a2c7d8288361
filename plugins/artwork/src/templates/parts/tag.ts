import type { Piece, Tools } from './texts.ts'
import { fill } from './shapes.ts'
import type { Align } from '../../core/place-lines.ts'
import { type Box, moved } from '../../core/text-block.ts'

/** A short label in capitals on a bright tag, such as THÔNG BÁO. */
export const tagPiece = (
  canvas: Tools,
  { text, field, place }: { text: string; field: string; place: Box },
  { size, align }: { size: number; align: Align },
): Piece => {
  const { palette } = canvas
  const padX = Math.round(size * 0.55)
  const height = Math.round(size * 1.75)
  const block = canvas.fit(
    canvas.bind(text),
    { x: place.x + padX, y: 0, width: place.width - 2 * padX, height },
    'bold',
    { field, maxLines: 1, minSize: Math.min(8, size), maxSize: size, align },
  )
  const width = Math.round(block.ink.width + 2 * padX)
  return {
    height,
    draw: (top) => [
      fill({ x: block.ink.x - padX, y: top, width, height }, palette.main, {
        borderRadius: Math.max(2, Math.round(size * 0.28)),
      }),
      ...canvas.draw(moved(block, 0, Math.round(top)), 'bold', { color: () => palette.ground[1] }),
    ],
  }
}
