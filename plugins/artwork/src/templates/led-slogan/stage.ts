import { box, type Element } from '../../core/element.ts'
import type { Align } from '../../core/place-lines.ts'
import type { Palette } from '../../core/palette.ts'
import type { Canvas } from '../../core/template.ts'
import type { Box, TextBlock } from '../../core/text-block.ts'
import type { fields } from './fields.ts'

/** A canvas with what every composition of this template sets on it. */
export type Stage = {
  canvas: Canvas<typeof fields>
  palette: Palette
  hasIssuer: boolean
  setSlogan: (place: Box, maxLines: number) => TextBlock
  setIssuer: (
    place: Box,
    options: { maxLines: number; maxSize: number; align?: Align },
  ) => TextBlock
  drawSlogan: (block: TextBlock) => Element[]
  drawIssuer: (block: TextBlock) => Element[]
}

/** A composition: what stands on the ground, back to front. */
export type Compose = (stage: Stage) => Element[]

/** The first clause and the rest take two colours, so that a two-part slogan reads in parts. */
const clauseColor = (block: TextBlock, { main, second }: Palette) => {
  const words = block.lines.flatMap((line) => line.words)
  const cut = words.findIndex(({ text }) => /[–—:]$/u.test(text))
  return (word: number): string => (cut >= 0 && word > cut ? second : main)
}

/** Reads the data and prepares what compositions share. */
export const stageOf = (canvas: Canvas<typeof fields>): Stage => {
  const { data, height, width, palette } = canvas
  const [slogan, issuer] = [canvas.bind(data.slogan), canvas.bind(data.issuer)]
  const { shadow } = palette
  // Vietnamese stacks marks on capitals: 16 pixels keep them apart, where the screen has the room.
  const leastCapitals = Math.min(16, Math.max(9, Math.min(width, height) * 0.08))
  return {
    canvas,
    palette,
    hasIssuer: issuer !== '',
    setSlogan: (place, maxLines) =>
      canvas.fit(slogan, place, 'heavy', {
        ...{ field: 'slogan', maxLines, maxSize: height },
        minSize: canvas.sizeForCapitals(leastCapitals, 'heavy'),
      }),
    setIssuer: (place, options) =>
      canvas.fit(issuer, place, 'bold', { field: 'issuer', minSize: 8, ...options }),
    drawSlogan: (block) =>
      canvas.draw(block, 'heavy', { color: clauseColor(block, palette), shadow }),
    drawIssuer: (block) => canvas.draw(block, 'bold', { color: () => palette.second }),
  }
}

/** A box of one colour, on whole pixels so that LED edges stay sharp. */
export const fill = ({ x, y, width, height }: Box, color: string): Element =>
  box(
    Math.round(x),
    Math.round(y),
    Math.max(1, Math.round(width)),
    Math.max(1, Math.round(height)),
    {
      backgroundColor: color,
    },
  )

/** A line that fades out to one side. */
export const fade = (place: Box, color: string, towards: 'left' | 'right'): Element =>
  box(
    Math.round(place.x),
    Math.round(place.y),
    Math.round(place.width),
    Math.max(1, Math.round(place.height)),
    {
      backgroundImage: `linear-gradient(${towards === 'left' ? 270 : 90}deg, ${color}, ${color}00)`,
    },
  )

/** A small diamond about a point. */
export const diamond = (x: number, y: number, side: number, color: string): Element =>
  box(x - side / 2, y - side / 2, side, side, {
    backgroundColor: color,
    transform: 'rotate(45deg)',
  })
