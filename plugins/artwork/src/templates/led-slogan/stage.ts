import type { Element } from '../../core/element.ts'
import type { Align } from '../../core/place-lines.ts'
import type { Palette } from '../../core/palette.ts'
import type { Canvas } from '../../core/template.ts'
import { clauseColor } from '../parts/clause-color.ts'
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
