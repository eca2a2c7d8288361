import type { Drawing, Engine } from './drawing.ts'
import { rasterAs } from './raster.ts'

/** The engine of each format. Those of SVG and print load when they are first wanted. */
const engineFor = async ({ output }: Drawing): Promise<Engine> => {
  if (output.format === 'svg') return (await import('./satori/svg.ts')).drawSvg
  if (output.format === 'pdf') return (await import('./print/pdf.ts')).drawPdf
  return rasterAs
}

/** Draws a laid out picture in its format. */
export const draw: Engine = async (drawing) => (await engineFor(drawing))(drawing)
