import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF's page as a picture; `masks` when fading shades are drawn as such. */
export type RasteredPdf = { png: Uint8Array; width: number; height: number; masks: boolean }

const byPoppler = (
  bytes: Uint8Array,
  size: [number, number],
  folder: string,
): Uint8Array | null => {
  const file = path.join(folder, randomUUID())
  writeFileSync(`${file}.pdf`, bytes)
  const [x, y] = size.map(String) as [string, string]
  const args = ['-singlefile', '-png', '-scale-to-x', x, '-scale-to-y', y, `${file}.pdf`, file]
  try {
    execFileSync('pdftoppm', args, { stdio: 'ignore' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return new Uint8Array(readFileSync(`${file}.png`))
}

/** Rasters a PDF at that width, by Poppler where it is installed, else by pdf.js. */
export const rasterPdf = async (
  bytes: Uint8Array,
  width: number,
  folder: string,
): Promise<RasteredPdf> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
  const height = Math.round(viewport.height)
  const other = byPoppler(bytes, [width, height], folder)
  if (other) return { png: other, width, height, masks: true }
  const canvas = createCanvas(width, height)
  await page.render({ canvas: canvas as never, viewport }).promise
  return { png: new Uint8Array(canvas.toBuffer('image/png')), width, height, masks: false }
}
