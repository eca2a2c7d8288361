import type { Gradient, Stop } from './css.ts'
import { object, type PrintCanvas, type Ref } from './canvas.ts'

type Size = { width: number; height: number }

/** Ends of the gradient's line within a box, as CSS has it: corners get the end colours. */
const lineOf = (angle: number, { width, height }: Size): [number, number, number, number] => {
  const turn = (angle * Math.PI) / 180
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const half = (Math.abs(width * sin) + Math.abs(height * cos)) / 2
  const [x, y] = [width / 2, height / 2]
  return [x - sin * half, y + cos * half, x + sin * half, y - cos * half]
}

const between = (
  { pdf }: PrintCanvas,
  stops: readonly Stop[],
  valuesOf: (stop: Stop) => number[],
): Ref => {
  const [first] = stops
  const last = stops.at(-1)
  if (!first || !last) throw new Error('A gradient needs at least one colour.')
  const padded = [{ ...first, at: 0 }, ...stops, { ...last, at: 1 }]
  const spans = padded.slice(1).flatMap((to, index) => {
    const from = padded[index]
    return from && to.at > from.at ? [{ from, to }] : []
  })
  const functions = spans.map(({ from, to }) => {
    return object(pdf, {
      ...{ FunctionType: 2, Domain: [0, 1], N: 1 },
      ...{ C0: valuesOf(from), C1: valuesOf(to) },
    })
  })
  return object(pdf, {
    ...{ FunctionType: 3, Domain: [0, 1], Functions: functions },
    Bounds: spans.slice(0, -1).map(({ to }) => to.at),
    Encode: spans.flatMap(() => [0, 1]),
  })
}

const shading = (
  canvas: PrintCanvas,
  gradient: Gradient,
  size: Size,
  space: string,
  valuesOf: (stop: Stop) => number[],
): Ref => {
  const radial = gradient.kind === 'radial'
  return object(canvas.pdf, {
    ...{ ShadingType: radial ? 3 : 2, ColorSpace: space, Extend: [true, true] },
    Coords: radial ? [0, 0, 0, 0, 0, 1] : lineOf(gradient.angle, size),
    Function: between(canvas, gradient.stops, valuesOf),
  })
}

/** Opacities as a mask: light where the gradient covers. */
const maskOf = (canvas: PrintCanvas, gradient: Gradient, size: Size): Ref => {
  const { pdf } = canvas
  const grey = shading(canvas, gradient, size, 'DeviceGray', ({ opacity }) => [opacity])
  const group = object(
    pdf,
    {
      ...{
        Type: 'XObject',
        Subtype: 'Form',
        FormType: 1,
        BBox: [0, 0, size.width, size.height],
      },
      Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceGray' },
      Resources: { Shading: { Sh1: grey } },
    },
    Buffer.from('/Sh1 sh'),
  )
  return object(pdf, {
    ...{ Type: 'ExtGState', SMask: { Type: 'Mask', S: 'Luminosity', G: group } },
  })
}

/** Fills the clipped box, whose corner is the origin, with a gradient. */
export const fillGradient = (canvas: PrintCanvas, gradient: Gradient, size: Size): void => {
  const { pdf, components, space, resource } = canvas
  if (gradient.kind === 'radial') {
    const [x, y] = gradient.center
    const [rx, ry] = gradient.radii
    pdf.transform(rx, 0, 0, ry, x, y)
  }
  const add = (content: string): void => {
    ;(pdf as unknown as { addContent: (text: string) => void }).addContent(content)
  }
  if (gradient.stops.some(({ opacity }) => opacity < 1))
    add(`/${resource('ExtGState', maskOf(canvas, gradient, size))} gs`)
  const colors = shading(canvas, gradient, size, space, ({ color }) => components(color))
  add(`/${resource('Shading', colors)} sh`)
}
