import { ArtworkError } from './artwork-error.ts'

/** What a picture can become. */
export const formats = ['png', 'jpeg', 'webp', 'svg', 'pdf'] as const

/** One of {@link formats}. */
export type Format = (typeof formats)[number]

/** Media type and file name extension of each format. */
export const formatFacts: Readonly<Record<Format, { mediaType: string; extension: string }>> = {
  png: { mediaType: 'image/png', extension: 'png' },
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg' },
  webp: { mediaType: 'image/webp', extension: 'webp' },
  svg: { mediaType: 'image/svg+xml', extension: 'svg' },
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
}

/**
 * Reads the format; a request with a printed size is a PDF, any other a PNG, unless it says so.
 *
 * @throws ArtworkError `format-unknown`
 */
export const readFormat = ({ format, print }: { format?: unknown; print?: unknown }): Format => {
  const printed = print !== undefined && print !== null
  const wanted = format ?? (printed ? 'pdf' : 'png')
  const found = formats.find((one) => one === wanted)
  if (!found)
    throw new ArtworkError('format-unknown', 'format', {
      vi: `Định dạng được hỗ trợ: ${formats.join(', ')}.`,
      en: `Supported formats: ${formats.join(', ')}.`,
    })
  if (printed && found !== 'pdf')
    throw new ArtworkError('format-unknown', 'format', {
      vi: 'Bản in là PDF. Hãy chọn định dạng pdf, hoặc cho cỡ bằng điểm ảnh thay cho “print”.',
      en: 'What is printed is a PDF. Choose the format pdf, or give pixels instead of “print”.',
    })
  return found
}
