import { settleHeadings } from '../headings.ts'
import { isWordHtml } from '../html/is-word.ts'
import { readHtml } from '../html/read.ts'
import { convertBlocks, findLegacy, type LegacyFinding } from '../legacy/finding.ts'
import type { Block } from '../model.ts'
import { inNfc } from '../passages.ts'
import { type PictureBytes, pastedPictures } from './pasted-pictures.ts'

/** What a person pastes, as text; and the picture beside it, if there is one. */
export type Clipboard = { html: string; rtf: string; text: string; image?: PictureBytes }

/** Something from Word, ready to become nodes of the editor. */
export type WordPaste = {
  blocks: Block[]
  /** The same in Unicode, when text from before Unicode was found. */
  legacy: { finding: LegacyFinding; converted: Block[] } | null
  pictures: Map<string, PictureBytes>
  /** Pictures whose bytes are not on the clipboard. */
  missing: number
}

/** Reads what Word put on the clipboard; null when it was not Word, or nothing is left of it. */
export const prepareWordPaste = ({ html, rtf, image }: Clipboard): WordPaste | null => {
  if (!isWordHtml(html)) return null
  const read = settleHeadings(readHtml(html), { whole: false })
  const { blocks, pictures, missing } = pastedPictures(read, rtf, image)
  const shown = blocks.filter((block) => block.kind !== 'picture' || pictures.has(block.source))
  if (shown.length === 0 && missing === 0) return null
  const converted = convertBlocks(shown)
  const finding = findLegacy(shown, converted)
  return {
    blocks: inNfc(shown),
    legacy: finding ? { finding, converted: inNfc(converted) } : null,
    pictures,
    missing,
  }
}
