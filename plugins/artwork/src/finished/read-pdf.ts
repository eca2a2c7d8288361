import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { ArtworkError } from '../core/artwork-error.ts'
import type { PdfFacts, PdfFont } from '../core/finished/facts.ts'

const millimetres = (points: number): number => (points / 72) * 25.4

/** Forms within forms are followed so far; what is deeper no layout program writes. */
const deepest = 12

const descriptorOf = (font: PDFDict): PDFDict | undefined => {
  const own = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  if (own) return own
  const parts = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)
  const first = parts?.lookupMaybe(0, PDFDict)
  return first?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
}

const fontOf = (font: PDFDict): PdfFont => {
  const name = font.get(PDFName.of('BaseFont'))
  const type3 = font.get(PDFName.of('Subtype')) === PDFName.of('Type3')
  const descriptor = descriptorOf(font)
  const files = ['FontFile', 'FontFile2', 'FontFile3']
  return {
    name: name instanceof PDFName ? name.decodeText().replace(/^[A-Z]{6}\+/, '') : '?',
    embedded: type3 || files.some((file) => descriptor?.has(PDFName.of(file)) === true),
  }
}

/** Every font of a page's resources, and of the forms they hold. */
const fontsIn = (resources: PDFDict | undefined, seen: Set<unknown>, depth = 0): PdfFont[] => {
  if (!resources || depth > deepest || seen.has(resources)) return []
  seen.add(resources)
  const fonts = resources.lookupMaybe(PDFName.of('Font'), PDFDict)
  const own = (fonts?.values() ?? []).flatMap((value) => {
    const font = value instanceof PDFRef ? resources.context.lookup(value) : value
    return font instanceof PDFDict ? [fontOf(font)] : []
  })
  const forms = resources.lookupMaybe(PDFName.of('XObject'), PDFDict)
  const inner = (forms?.values() ?? []).flatMap((value) => {
    const form = value instanceof PDFRef ? resources.context.lookup(value) : value
    const dict = form instanceof PDFStream ? form.dict : undefined
    const below = dict?.lookupMaybe(PDFName.of('Resources'), PDFDict)
    return fontsIn(below, seen, depth + 1)
  })
  return [...own, ...inner]
}

const boxesOf = (page: PDFPage): Pick<PdfFacts, 'trim' | 'hasTrim' | 'bleed'> => {
  const [trim, bleed] = [page.getTrimBox(), page.getBleedBox()]
  const room = [
    trim.x - bleed.x,
    trim.y - bleed.y,
    bleed.x + bleed.width - trim.x - trim.width,
    bleed.y + bleed.height - trim.y - trim.height,
  ]
  return {
    trim: { width: millimetres(trim.width), height: millimetres(trim.height) },
    hasTrim: page.node.has(PDFName.of('TrimBox')),
    bleed: Math.max(0, millimetres(Math.min(...room))),
  }
}

/**
 * Reads what a print shop asks of a PDF. Nothing in it is run or fetched.
 *
 * @throws ArtworkError `file-unreadable`
 */
export const readPdf = async (bytes: Uint8Array): Promise<PdfFacts> => {
  try {
    const document = await PDFDocument.load(bytes, {
      ...{ ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: false },
    })
    const [page] = document.getPages()
    if (!page) throw new Error('no page')
    const fonts = fontsIn(page.node.Resources(), new Set())
    const named = new Map(fonts.map((font) => [`${font.name} ${font.embedded}`, font]))
    return {
      ...{ kind: 'pdf', pages: document.getPageCount(), encrypted: document.isEncrypted },
      ...boxesOf(page),
      fonts: [...named.values()],
    }
  } catch {
    throw new ArtworkError('file-unreadable', 'file', {
      vi: 'Không đọc được PDF này. Hãy xuất lại từ phần mềm thiết kế.',
      en: 'The PDF cannot be read. Export it again from the design program.',
    })
  }
}
