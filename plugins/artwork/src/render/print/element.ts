import type { Element, Style } from '../../core/element.ts'
import { sourceOf } from '../prepare-pictures.ts'
import { kept, type PrintCanvas, type Ref } from './canvas.ts'
import {
  type Color,
  checkStyle,
  readBorder,
  readColor,
  readGradient,
  readPolygon,
  readRotation,
} from './css.ts'
import { fillGradient } from './gradient.ts'
import { type Frame, radiiOf, roundedBox } from './shape.ts'
import { drawText } from './text.ts'

/** The pictures of a sheet by source, at so many pixels a unit of layout. */
export type Embedded = { scale: number; refs: ReadonlyMap<string, Ref> }

const fill = (canvas: PrintCanvas, { color, opacity }: Color, faded: number, rule?: 'even-odd') => {
  canvas.pdf.fillOpacity(opacity * faded)
  if (rule) canvas.pdf.fill(canvas.paint(color) as never, rule)
  else canvas.pdf.fill(canvas.paint(color) as never)
}

const drawGround = (canvas: PrintCanvas, style: Style, frame: Frame, opacity: number): void => {
  const { backgroundColor, backgroundImage, border } = style
  const radii = radiiOf(style, frame)
  if (backgroundColor !== undefined) {
    roundedBox(canvas, frame, radii)
    fill(canvas, readColor(String(backgroundColor)), opacity)
  }
  if (backgroundImage !== undefined)
    kept(canvas, () => {
      roundedBox(canvas, frame, radii)
      canvas.pdf.clip()
      const gradient = readGradient(String(backgroundImage), frame.width, frame.height)
      const stops = gradient.stops.map((stop) => ({ ...stop, opacity: stop.opacity * opacity }))
      fillGradient(canvas, { ...gradient, stops }, frame)
    })
  if (border === undefined) return
  const { thick, ...color } = readBorder(String(border))
  roundedBox(canvas, frame, radii)
  roundedBox(canvas, frame, radii, thick)
  fill(canvas, color, opacity, 'even-odd')
}

const clip = (canvas: PrintCanvas, style: Style, frame: Frame): void => {
  const { clipPath, overflow, borderRadius } = style
  if (clipPath !== undefined) {
    canvas.pdf.polygon(...readPolygon(String(clipPath), frame.width, frame.height)).clip()
  }
  if (overflow === 'hidden' && borderRadius !== undefined) {
    roundedBox(canvas, frame, radiiOf(style, frame))
    canvas.pdf.clip()
  }
}

const drawPicture = (canvas: PrintCanvas, ref: Ref, style: Style, frame: Frame): void => {
  const { pdf } = canvas
  roundedBox(canvas, frame, radiiOf(style, frame))
  pdf.clip()
  pdf.transform(frame.width, 0, 0, -frame.height, 0, frame.height)
  const { addContent } = pdf as unknown as { addContent: (text: string) => void }
  addContent.call(pdf, `/${canvas.resource('XObject', ref)} Do`)
}

const flat = new Set(['position', 'left', 'top', 'width', 'height', 'backgroundColor'])

/** The colour of a box that is nothing but a colour. */
const flatColor = (element: Element): string | null => {
  if (element.type !== 'container' || (element.children ?? []).length > 0) return null
  const { backgroundColor } = element.style
  const plain = Object.keys(element.style).every((name) => flat.has(name))
  return plain && backgroundColor !== undefined ? String(backgroundColor) : null
}

/** Neighbours of one colour, such as a code's modules, go together; all others alone. */
const alike = (children: readonly Element[]): Element[][] => {
  const groups: Element[][] = []
  let last: string | null = null
  for (const child of children) {
    const color = flatColor(child)
    if (color !== null && color === last) groups.at(-1)?.push(child)
    else groups.push([child])
    last = color
  }
  return groups
}

/** Fills boxes of one colour as one shape: alone, hairlines would show between them. */
const drawTogether = (
  canvas: PrintCanvas,
  boxes: readonly Element[],
  color: string,
  opacity: number,
): void => {
  for (const { style } of boxes) {
    const [x, y, width, height] = [style['left'], style['top'], style['width'], style['height']]
    canvas.pdf.rect(Number(x ?? 0), Number(y ?? 0), Number(width), Number(height))
  }
  fill(canvas, readColor(color), opacity)
}

/** Draws an element and all in it. @throws Error naming what print can't draw */
export const drawElement = (
  canvas: PrintCanvas,
  element: Element,
  embedded: Embedded,
  inherited = 1,
): void => {
  const { style } = element
  checkStyle(style)
  const { left = 0, top = 0, width, height, opacity = 1, transform } = style
  const faded = inherited * Number(opacity)
  if (element.type === 'text') {
    drawText(canvas, element, faded)
    return
  }
  const frame = { width: Number(width), height: Number(height) }
  kept(canvas, () => {
    const { pdf } = canvas
    pdf.translate(Number(left), Number(top))
    if (transform !== undefined)
      pdf.rotate(readRotation(String(transform)), { origin: [frame.width / 2, frame.height / 2] })
    clip(canvas, style, frame)
    drawGround(canvas, style, frame, faded)
    if (element.type === 'picture') {
      const ref = embedded.refs.get(sourceOf(element, embedded.scale))
      if (ref) pdf.fillOpacity(faded)
      if (ref) drawPicture(canvas, ref, style, frame)
      return
    }
    for (const children of alike(element.children ?? [])) {
      const [child] = children
      const color = child && children.length > 1 ? flatColor(child) : null
      if (color !== null) drawTogether(canvas, children, color, faded)
      else if (child) drawElement(canvas, child, embedded, faded)
    }
  })
}
