import type { Media } from 'payload-types'

/** One file of a medium, with its size in pixels. */
export type PictureFile = { url: string; filename: string; width: number; height: number }

type Size = {
  url?: string | null
  filename?: string | null
  width?: number | null
  height?: number | null
}

const fileOf = (size: Size | null | undefined): PictureFile | null =>
  size?.url && size.filename && size.width && size.height
    ? { url: size.url, filename: size.filename, width: size.width, height: size.height }
    : null

/** Whether the medium is a picture that a page can show. */
export const isPicture = (medium: Media): boolean =>
  Boolean(medium.mimeType?.startsWith('image/') && fileOf(medium))

/** The upload itself. */
export const originalOf = (medium: Media): PictureFile | null => fileOf(medium)

/** At most 1,280 pixels wide; the upload itself where that is no wider. */
export const wideOf = (medium: Media): PictureFile | null =>
  fileOf(medium.sizes?.wide) ?? originalOf(medium)

/** 1,200 × 630 pixels, as networks show shared pages; null for pictures smaller than that. */
export const shareOf = (medium: Media): PictureFile | null => fileOf(medium.sizes?.share)

/** The `srcset` of the sizes that are there, narrowest first; null where there is only one. */
export const srcsetOf = (medium: Media): string | null => {
  const files = [fileOf(medium.sizes?.thumb), fileOf(medium.sizes?.wide), originalOf(medium)]
  const byWidth = new Map<number, PictureFile>()
  for (const file of files)
    if (file && (file.width <= 2560 || byWidth.size === 0)) byWidth.set(file.width, file)
  if (byWidth.size < 2) return null
  return [...byWidth.values()].map(({ url, width }) => `${encodeURI(url)} ${width}w`).join(', ')
}

/** The medium behind a populated relation, where the reader may see it. */
export const mediumOf = (value: unknown): Media | null =>
  typeof value === 'object' && value !== null && 'filename' in value ? (value as Media) : null
