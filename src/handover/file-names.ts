import type { Media } from 'payload-types'
import { isPicture, originalOf, type PictureFile, wideOf } from '../pictures/picture.ts'

const heavy = 2 * 1024 * 1024

/** A file to hand over, under the short name that portals take. */
export type HandoverFile = { medium: Media; name: string; stored: string }

/** The file of a medium that a portal gets: the upload, or the 1,280 pixels wide one of a heavy one. */
export const storedFileOf = (medium: Media): string | null => {
  const original: PictureFile | null = originalOf(medium)
  const picked = isPicture(medium) && (medium.filesize ?? 0) > heavy ? wideOf(medium) : original
  return picked?.filename ?? medium.filename ?? null
}

const extensionOf = (filename: string): string =>
  /\.([a-z0-9]{2,5})$/i.exec(filename)?.[1]?.toLowerCase() ?? 'bin'

/** Names for files in reading order, each once: `hinh-01.jpg`, `hinh-02.png`, `tep-03.pdf`. */
export const nameFiles = (media: readonly Media[]): HandoverFile[] => {
  const once = [...new Map(media.map((medium) => [String(medium.id), medium])).values()]
  return once.flatMap((medium, index) => {
    const stored = storedFileOf(medium)
    if (!stored) return []
    const number = String(index + 1).padStart(2, '0')
    const name = `${isPicture(medium) ? 'hinh' : 'tep'}-${number}.${extensionOf(stored)}`
    return [{ medium, name, stored }]
  })
}
