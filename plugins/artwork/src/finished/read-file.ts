import sharp from 'sharp'
import { ArtworkError } from '../core/artwork-error.ts'
import type { FileFacts } from '../core/finished/facts.ts'
import { readPdf } from './read-pdf.ts'

const formats = new Set(['png', 'jpeg', 'webp'])

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'

/**
 * Reads what a finished picture or PDF is, by its bytes and not by its name.
 *
 * @throws ArtworkError `file-unreadable`, `file-type`
 */
export const readFinished = async (bytes: Uint8Array): Promise<FileFacts> => {
  if (isPdf(bytes)) return readPdf(bytes)
  try {
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: 300_000_000 }).metadata()
    if (formats.has(format)) return { kind: 'raster', format, ...autoOrient }
  } catch {
    // Falls through: a broken picture and one of an unknown kind have the same mend.
  }
  throw new ArtworkError('file-type', 'file', {
    vi: 'Hãy dùng tệp PNG, JPEG, WebP, PDF hoặc MP4 còn nguyên.',
    en: 'Use a sound PNG, JPEG, WebP, PDF or MP4 file.',
  })
}
