import type { Element } from '../../core/element.ts'
import { drawQr } from '../../core/qr-code.ts'
import type { Box } from '../../core/text-block.ts'
import type { Tools } from './texts.ts'

type Card = { draw: () => Element[]; box: Box }

/**
 * A code on its white card, with a caption under it where there is one.
 *
 * @returns null when the address is empty or phones could not read a code that small
 */
export const qrCard = (
  canvas: Tools,
  { link, caption, field }: { link: string; caption: string; field: string },
  place: Box,
  /** Left and right end of the caption's room. */
  [from, to]: readonly [number, number],
  color: string,
): Card | null => {
  if (link === '') return null
  const share = caption === '' ? 0 : 0.25
  const side = Math.min(place.width, place.height / (1 + share))
  const code = drawQr(
    link,
    { ...place, height: side },
    { dark: '#141414', light: '#ffffff', radius: Math.max(2, Math.round(side * 0.045)) },
  )
  if (!code) return null
  const { square } = code
  const top = square.y + square.height + side * 0.05
  const label =
    caption === ''
      ? null
      : canvas.fit(
          canvas.bind(caption),
          { x: from, y: top, width: to - from, height: side * 0.2 },
          'bold',
          { field, maxLines: 2, minSize: 8, maxSize: Math.max(10, Math.round(side * 0.13)) },
        )
  const foot = label ? label.ink.y + label.ink.height : square.y + square.height
  return {
    draw: () => [
      ...code.elements,
      ...(label ? canvas.draw(label, 'bold', { color: () => color }) : []),
    ],
    box: { ...square, height: foot - square.y },
  }
}
