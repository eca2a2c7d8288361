import type { Block } from '../model.ts'
import { picturesOf } from '../pictures.ts'
import { rtfPictures } from '../rtf-pictures.ts'

/** The bytes of a picture, with its media type. */
export type PictureBytes = { type: string; bytes: Uint8Array }

const fromDataUrl = (source: string): PictureBytes | undefined => {
  const [, type, data] =
    /^data:(image\/(?:png|jpeg|gif|webp));base64,([\s\S]+)$/i.exec(source) ?? []
  if (!type || !data) return undefined
  try {
    return { type: type.toLowerCase(), bytes: Uint8Array.from(atob(data), (c) => c.charCodeAt(0)) }
  } catch {
    return undefined
  }
}

const replaceSources = (blocks: readonly Block[], next: (source: string) => string): Block[] =>
  blocks.map((block) => {
    if (block.kind === 'picture') return { ...block, source: next(block.source) }
    if (block.kind !== 'table') return block
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: replaceSources(cell.blocks, next) })),
    )
    return { ...block, rows }
  })

/**
 * Finds the bytes of pasted pictures: data addresses carry them, and those of Word's files stand in
 * the RTF in the same order. When the counts differ none is taken, since a wrong picture in a wrong
 * place is worse than none. Each picture gets an address of its own, `pasted:<n>`.
 *
 * @param alone what the clipboard holds as a picture of its own, for a text that is only one picture
 */
export const pastedPictures = (
  given: readonly Block[],
  rtf: string,
  alone?: PictureBytes,
): { blocks: Block[]; pictures: Map<string, PictureBytes>; missing: number } => {
  const sources = picturesOf(given).map(({ source }) => source)
  const files = sources.filter((source) => source.startsWith('file:'))
  const inRtf = files.length > 0 ? rtfPictures(rtf) : []
  const matched = inRtf.length === files.length ? inRtf : []
  const pictures = new Map<string, PictureBytes>()
  let index = 0
  let file = 0
  const blocks = replaceSources(given, (source) => {
    const name = `pasted:${index}`
    index += 1
    const written = source.startsWith('file:') ? matched[file++] : undefined
    const inText = written?.type
      ? { type: written.type, bytes: written.bytes }
      : fromDataUrl(source)
    const found = inText ?? (sources.length === 1 ? alone : undefined)
    if (found && found.bytes.length > 0) pictures.set(name, found)
    return name
  })
  return { blocks, pictures, missing: sources.length - pictures.size }
}
