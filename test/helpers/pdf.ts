/** What a PDF holds, as another program than its writer reads it. */
export type ReadPdf = {
  /** Width and height of each page, in points. */
  pages: { width: number; height: number; lines: PdfLine[] }[]
  text: string
  /** PostScript names of the fonts, and whether their letters are embedded. */
  fonts: { name: string; embedded: boolean }[]
  /** Widths of the pictures, in pixels. */
  pictures: number[]
  title: string
}

/** A piece of text, in points from the lower left. */
export type PdfLine = { text: string; x: number; y: number; size: number; font: string }

type FontObject = { name?: string; missingFile?: boolean; data?: unknown }
type Item = { str: string; transform: number[]; fontName: string }

/** Reads a PDF with pdf.js. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    fontExtraProperties: true,
  }).promise
  const fonts = new Map<string, boolean>()
  const pages: ReadPdf['pages'] = []
  const pictures: number[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [index, fn] of fnArray.entries())
      if (fn === OPS.paintImageXObject) pictures.push(Number((argsArray[index] as unknown[])[1]))
    const { items } = await page.getTextContent()
    const nameOf = new Map<string, string>()
    const fontOf = (id: string): string => {
      const known = nameOf.get(id)
      if (known) return known
      const font = page.commonObjs.get(id) as FontObject
      const name = font.name ?? ''
      nameOf.set(id, name)
      fonts.set(name, Boolean(font.data) && !font.missingFile)
      return name
    }
    const lines = (items as Item[])
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, transform, fontName }) => ({
        text: str,
        x: transform[4] ?? 0,
        y: transform[5] ?? 0,
        size: Math.round((transform[0] ?? 0) * 10) / 10,
        font: fontOf(fontName),
      }))
    pages.push({ width, height, lines })
  }
  const { info } = await pdf.getMetadata()
  await pdf.destroy()
  return {
    pages,
    text: pages.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join('\n'),
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
    pictures,
    title: (info as { Title?: string }).Title ?? '',
  }
}
