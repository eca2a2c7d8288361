import { guessTitle, settleHeadings } from '../headings.ts'
import { readHtml } from '../html/read.ts'
import { convertBlocks, findLegacy, type LegacyFinding } from '../legacy/finding.ts'
import type { Block } from '../model.ts'
import { inNfc } from '../passages.ts'
import { picturesOf } from '../pictures.ts'
import type { WordReading } from '../preview.ts'
import { htmlOf } from '../to-html.ts'
import { nodesOf, stateOf } from '../to-lexical.ts'
import { legacyFonts } from './fonts.ts'
import { limits } from './limits.ts'
import { externalPictures, type Loss, lossesOf, unusablePictures } from './losses.ts'
import { openDocx, type OpenDocx } from './open.ts'
import { readPicture, type WordPicture } from './pictures.ts'
import { refusals } from './refusals.ts'
import { runMammoth } from './run-mammoth.ts'

/** A .docx as it was read. */
export type ReadDocx = {
  reading: WordReading
  pictures: WordPicture[]
  losses: Loss[]
  legacy: (LegacyFinding & { converted: WordReading }) | null
}

const readingOf = (
  given: readonly Block[],
  pictures: ReadonlyMap<string, WordPicture>,
): WordReading => {
  const { title, taken, blocks } = guessTitle(inNfc(given))
  const settled = settleHeadings(blocks, { whole: true })
  const usable = (source: string) => (pictures.has(source) ? source : undefined)
  const state = stateOf(nodesOf(settled, usable))
  if (JSON.stringify(state).length > limits.state) throw refusals.tooLong()
  if (!title && state.root.children.length === 0) throw refusals.nothing()
  const captions = picturesOf(settled).flatMap(({ source, caption }): [string, string][] =>
    caption && pictures.has(source) ? [[source, caption]] : [],
  )
  return {
    title,
    titleTaken: taken,
    html: htmlOf(settled, (source) => pictures.get(source)?.thumbnail),
    state,
    captions: Object.fromEntries(captions),
  }
}

const readPictures = async (
  docx: OpenDocx,
  blocks: readonly Block[],
): Promise<{ pictures: Map<string, WordPicture>; losses: Loss[] }> => {
  const sources = picturesOf(blocks).map(({ source }) => source)
  const external = sources.filter((source) => !source.startsWith('part:')).length
  const parts = new Set(sources.filter((source) => source.startsWith('part:')))
  if (parts.size > limits.pictures) throw refusals.tooManyPictures()
  const pictures = new Map<string, WordPicture>()
  for (const source of parts) {
    const picture = await readPicture(docx, source.slice('part:'.length))
    if (picture) pictures.set(source, picture)
  }
  const unusable = parts.size - pictures.size
  return {
    pictures,
    losses: [
      ...(external > 0 ? [externalPictures(external)] : []),
      ...(unusable > 0 ? [unusablePictures(unusable)] : []),
    ],
  }
}

/**
 * Reads a .docx and stores nothing.
 *
 * @throws WordRefused
 */
export const readDocx = async (bytes: Uint8Array): Promise<ReadDocx> => {
  const docx = await openDocx(bytes)
  const documentXml = docx.xml.get('word/document.xml') ?? ''
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].map((name) => docx.xml.get(name) ?? '')
  const fonts = legacyFonts([documentXml, ...notes], docx.xml.get('word/styles.xml'))
  const html = await runMammoth(docx, fonts)
  // What is stored is longer than its HTML, so this saves the reading.
  if (html.length > limits.state) throw refusals.tooLong()
  const blocks = readHtml(html)
  const { pictures, losses } = await readPictures(docx, blocks)
  const converted = convertBlocks(blocks)
  const finding = findLegacy(blocks, converted)
  return {
    reading: readingOf(blocks, pictures),
    pictures: [...pictures.values()],
    losses: [...lossesOf(documentXml), ...losses],
    legacy: finding ? { ...finding, converted: readingOf(converted, pictures) } : null,
  }
}
