import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

/** A PDF's page as a picture. */
export type RasteredPdf = { png: Uint8Array; width: number; height: number }

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

/** Rasters a PDF at that width, by Poppler where it is installed, else by PDFium. */
export const rasterPdf = async (
  bytes: Uint8Array,
  width: number,
  folder: string,
): Promise<RasteredPdf> => {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const page = document.getPage(0)
    const sides = page.getOriginalSize()
    const height = Math.round((sides.originalHeight * width) / sides.originalWidth)
    const other = byPoppler(bytes, [width, height], folder)
    if (other) return { png: other, width, height }
    const drawn = await page.render({ width, height, render: 'bitmap' })
    const raw = { width: drawn.width, height: drawn.height, channels: 4 as const }
    const png = await sharp(drawn.data, { raw }).removeAlpha().png().toBuffer()
    return { png: new Uint8Array(png), width: drawn.width, height: drawn.height }
  } finally {
    library.destroy()
  }
}
