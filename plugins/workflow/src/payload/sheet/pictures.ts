import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Content } from '../content/content.ts'
import { folderOf } from '../media-files.ts'
import type { FormPicture } from './form.ts'

/** Longest side of a thumbnail, in pixels. */
const thumbnail = 400
/** More would make the sheet a picture book; the others are listed. */
const shownAtMost = 12

type Medium = Content['media'][number]

const textOf = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC') : '')

const approvedHash = ({ fileHashes }: Medium): string =>
  textOf((fileHashes as { original?: unknown } | null | undefined)?.original)

const line = (medium: Medium, note = ''): string => {
  const alt = textOf(medium['alt'])
  const hash = approvedHash(medium).slice(0, 12)
  return [
    textOf(medium['filename']),
    ...(alt ? [`: ${alt}`] : []),
    ...(hash ? [` (SHA-256: ${hash}…)`] : []),
    note,
  ].join('')
}

// A project may leave it out, whatever the type says.
const hasSharp = ({ config }: Payload): boolean => Boolean(config.sharp as unknown)

const small = async (payload: Payload, bytes: Buffer): Promise<Omit<FormPicture, 'caption'>> => {
  const { data, info } = await payload.config
    .sharp(bytes)
    .rotate()
    .resize(thumbnail, thumbnail, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84 })
    .toBuffer({ resolveWithObject: true })
  return { data, type: 'jpg', width: info.width, height: info.height }
}

/**
 * The pictures of a version as thumbnails, where the project has sharp and the bytes on disk are
 * those that were approved; everything else by name.
 */
export const picturesOf = async (
  payload: Payload,
  media: Content['media'],
): Promise<{ pictures: FormPicture[]; files: string[] }> => {
  const pictures: FormPicture[] = []
  const files: string[] = []
  for (const medium of media) {
    const isPicture = textOf(medium['mimeType']).startsWith('image/')
    if (!isPicture || !hasSharp(payload) || pictures.length >= shownAtMost) {
      files.push(line(medium))
      continue
    }
    try {
      const name = path.basename(textOf(medium['filename']))
      const bytes = readFileSync(path.join(folderOf(payload, medium.relationTo), name))
      const hash = createHash('sha256').update(bytes).digest('hex')
      if (approvedHash(medium) && hash !== approvedHash(medium))
        files.push(line(medium, ' – tệp trên đĩa khác tệp đã duyệt'))
      else pictures.push({ ...(await small(payload, bytes)), caption: line(medium) })
    } catch {
      files.push(line(medium, ' – không đọc được tệp'))
    }
  }
  return { pictures, files }
}
