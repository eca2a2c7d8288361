import type { Work } from './work.ts'

/** Does work in this process. Engines load when they are first wanted. */
export const perform = async (work: Work): Promise<unknown> => {
  if (work.kind === 'read') {
    const { readPicture } = await import('../read-picture.ts')
    const { bytes: _, ...facts } = await readPicture(work.field, work.input)
    return facts
  }
  if (work.kind === 'font') {
    const { readFont } = await import('../read-font.ts')
    return readFont(work.bytes)
  }
  if (work.kind === 'file') {
    const { readFinished } = await import('../../finished/read-file.ts')
    return readFinished(work.bytes)
  }
  const { draw } = await import('../draw.ts')
  if (work.kind === 'draw') return draw(work.drawing)
  const root = { type: 'container' as const, style: { width: 32, height: 32 } }
  const output = { format: 'png' as const }
  return draw({ root, size: { width: 32, height: 32 }, output, pictures: new Map() })
}
