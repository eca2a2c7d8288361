import type PDFDocument from 'pdfkit'
import { cmykOf, type Inks } from '../../core/ink.ts'
import { rgbOf } from '../../core/color.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Typeface } from '../fonts.ts'

/** The document as pdfkit has it. */
export type Pdf = InstanceType<typeof PDFDocument>

/** An object of the file. */
export type Ref = ReturnType<Pdf['ref']>

/** Puts an object into the file, with what its stream holds, if it has one. */
export const object = (pdf: Pdf, dictionary: object, stream?: Buffer): Ref => {
  const ref = pdf.ref(dictionary)
  ;(ref as unknown as { end: (chunk?: Buffer) => void }).end(stream)
  return ref
}

/** What drawing on a sheet takes: the page, in units of layout, and how colours and text are put. */
export type PrintCanvas = {
  pdf: Pdf
  color: Sheet['color']
  text: Sheet['text']
  inks: Inks
  typeface: Typeface
  /** A colour for pdfkit: red, green and blue from 0 to 255, or percents of four inks. */
  paint: (color: string) => number[]
  /** The same colour from 0 to 1 a component, for objects of the file. */
  components: (color: string) => number[]
  space: 'DeviceRGB' | 'DeviceCMYK'
  /** Adds an object to a page's resources once, and tells its name there. */
  resource: (kind: 'Shading' | 'XObject' | 'ExtGState', ref: Ref) => string
}

type Resources = Record<string, Record<string, Ref> | undefined>

/** A sheet to draw on. */
export const printCanvas = (
  pdf: Pdf,
  { color, text }: Sheet,
  inks: Inks,
  typeface: Typeface,
): PrintCanvas => {
  const names = new Map<Ref, string>()
  const components = (hex: string): number[] =>
    color === 'cmyk'
      ? cmykOf(hex, inks).map((percent) => percent / 100)
      : rgbOf(hex).map((channel) => channel / 255)
  return {
    ...{ pdf, color, text, inks, typeface, components },
    paint: (hex) => (color === 'cmyk' ? [...cmykOf(hex, inks)] : [...rgbOf(hex)]),
    space: color === 'cmyk' ? 'DeviceCMYK' : 'DeviceRGB',
    resource: (kind, ref) => {
      const known = names.get(ref)
      if (known) return known
      const name = `Bt${names.size + 1}`
      names.set(ref, name)
      const { resources } = pdf.page as unknown as { resources: { data: Resources } }
      const dictionary = (resources.data[kind] ??= {})
      dictionary[name] = ref
      return name
    },
  }
}

/** Draws with the page's state kept, and put back after. */
export const kept = ({ pdf }: PrintCanvas, work: () => void): void => {
  pdf.save()
  work()
  pdf.restore()
}
