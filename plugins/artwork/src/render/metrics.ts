import * as hb from 'harfbuzzjs'
import type { Extent, FontMetrics } from '../core/text-block.ts'
import type { FontWeight } from '../core/template.ts'
import type { FontFile, Typeface } from './fonts.ts'

/** Metrics of a font, and where CSS puts its baseline. */
export type Face = FontMetrics & {
  hasGlyph: (char: string) => boolean
  /** Ascent and descent of the line box in em, both positive. */
  ascent: number
  descent: number
}

// A mark of one line and a tail of the line above keep this distance, in em.
const breath = 0.05

// Wider than the typeface's own: horns of Ơ and Ư reach into the space after a capital.
const space = 0.3

const stacked = 'ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰÝỲỶỸỴ'

/** Reads a font. */
export const makeFace = (bytes: Uint8Array): Face => {
  const { buffer, byteOffset, byteLength } = bytes
  const face = new hb.Face(
    new hb.Blob(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer),
  )
  const font = new hb.Font(face)
  const { upem } = face
  const shape = (text: string) => {
    const run = new hb.Buffer()
    run.addText(text)
    run.guessSegmentProperties()
    hb.shape(font, run)
    return { infos: run.getGlyphInfos(), positions: run.getGlyphPositions() }
  }
  const known = new Map<string, Extent>()
  const measure = (text: string): Extent => {
    const cached = known.get(text)
    if (cached) return cached
    const { infos, positions } = shape(text)
    let [width, top, bottom, left, right] = [0, 0, 0, 0, 0]
    for (const [index, { codepoint }] of infos.entries()) {
      const position = positions[index]
      const ink = font.glyphExtents(codepoint)
      if (ink && ink.width !== 0) {
        const rise = (position?.yOffset ?? 0) + ink.yBearing
        const start = width + (position?.xOffset ?? 0) + ink.xBearing
        top = Math.max(top, rise)
        bottom = Math.max(bottom, -(rise + ink.height))
        left = Math.min(left, start)
        right = Math.max(right, start + ink.width)
      }
      width += position?.xAdvance ?? 0
    }
    const extent = {
      ...{ width: width / upem, top: top / upem, bottom: bottom / upem },
      ...{ before: -left / upem, after: Math.max(0, right - width) / upem },
    }
    if (known.size > 5_000) known.clear()
    known.set(text, extent)
    return extent
  }
  const { ascender, descender } = font.hExtents()
  const marks = [...stacked].map(measure)
  const lineHeight =
    Math.max(...marks.map(({ top }) => top)) +
    Math.max(...marks.map(({ bottom }) => bottom)) +
    breath
  return {
    measure,
    space,
    lineHeight,
    capHeight: measure('H').top,
    ascent: ascender / upem,
    descent: -descender / upem,
    hasGlyph: (char) => shape(char).infos.every(({ codepoint }) => codepoint !== 0),
  }
}

const faces = new Map<string, Face>()

/** Fonts that are held at once: more than one office ever uses, and no leak where they change. */
const held = 12

const faceOf = ({ hash, bytes }: FontFile): Face => {
  const known = faces.get(hash)
  if (known) return known
  if (faces.size >= held) faces.clear()
  const face = makeFace(bytes)
  faces.set(hash, face)
  return face
}

/** A typeface's metrics, read by HarfBuzz, as the engines shape it. */
export const metricsOf = ({ regular, bold, heavy }: Typeface): Record<FontWeight, Face> => ({
  regular: faceOf(regular),
  bold: faceOf(bold),
  heavy: faceOf(heavy),
})

/** Whether every weight of a typeface has a character. */
export const glyphsOf = (typeface: Typeface): ((char: string) => boolean) => {
  const all = Object.values(metricsOf(typeface))
  return (char) => all.every((face) => face.hasGlyph(char))
}
