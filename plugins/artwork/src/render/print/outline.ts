import * as hb from 'harfbuzzjs'
import type { FontFile } from '../fonts.ts'

/** A word's glyphs, from its start on the baseline, in units of the font, upwards. */
export type Outline = { paths: { d: string; x: number; y: number }[]; upem: number }

type Shaper = { font: hb.Font; upem: number; known: Map<number, string> }

const shapers = new Map<string, Shaper>()

const shaperOf = ({ hash, bytes }: FontFile): Shaper => {
  const already = shapers.get(hash)
  if (already) return already
  const copy = bytes.slice().buffer
  const face = new hb.Face(new hb.Blob(copy))
  const shaper = { font: new hb.Font(face), upem: face.upem, known: new Map<number, string>() }
  shapers.set(hash, shaper)
  return shaper
}

/** Shapes a word as the raster engine does, and gives its outlines. */
export const outlineOf = (file: FontFile, text: string): Outline => {
  const { font, upem, known } = shaperOf(file)
  const run = new hb.Buffer()
  run.addText(text)
  run.guessSegmentProperties()
  hb.shape(font, run)
  const positions = run.getGlyphPositions()
  let pen = 0
  const paths = run.getGlyphInfos().map(({ codepoint }, index) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {}
    const d = known.get(codepoint) ?? font.glyphToPath(codepoint)
    known.set(codepoint, d)
    const place = { d, x: pen + xOffset, y: yOffset }
    pen += xAdvance
    return place
  })
  return { paths: paths.filter(({ d }) => d !== ''), upem }
}
