import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { cleanDocument, cleanHtml, cleanText } from '../article/clean-article.ts'
import { altOf } from '../pictures/caption.ts'
import { readEnv } from '../server/env.ts'
import { type HandoverFile, nameFiles } from './file-names.ts'
import type { LiveArticle } from './live-article.ts'
import { handoverSheet } from './sheet.ts'
import { type Entry, zipOf } from './zip.ts'

const captions = (files: readonly HandoverFile[]): string =>
  files
    .map(({ medium, name }) =>
      [
        name,
        `  Mô tả hình (alt): ${altOf(medium)}`,
        `  Chú thích: ${medium.caption?.trim() ?? ''}`,
        `  Nguồn ảnh: ${medium.credit?.trim() ?? ''}`,
      ].join('\n'),
    )
    .join('\n\n')

/** Reads a file as it was approved; throws when its bytes are not those. */
const approvedBytes = async (
  { medium, stored }: HandoverFile,
  live: LiveArticle['live'],
): Promise<Uint8Array> => {
  const bytes = await readFile(path.join(readEnv().mediaDir, path.basename(stored)))
  const approved = live.media.find(({ id }) => String(id) === String(medium.id))
  const hashes = Object.values((approved?.['fileHashes'] ?? {}) as Record<string, string>)
  if (!hashes.includes(createHash('sha256').update(bytes).digest('hex')))
    throw new Error(`${stored} is not the file that was approved.`)
  return bytes
}

/**
 * The package for a portal: `bai-viet.html`, `bai-viet.txt`, the files in order, `chu-thich.txt`,
 * `phieu-ban-giao.txt` and `sha256.txt`. The same live version gives the same bytes.
 */
export const handoverZip = async (payload: Payload, source: LiveArticle): Promise<Uint8Array> => {
  const { article, live, media, mediumAt, addressOf } = source
  const files = nameFiles(media)
  const elsewhere = {
    mediumAt,
    addressOf,
    base: readEnv().publicUrl,
    srcOf: ({ id }: { id: unknown }) =>
      files.find(({ medium }) => String(medium.id) === String(id))?.name ?? null,
  }
  const bytes = await Promise.all(files.map((file) => approvedBytes(file, live)))
  const entries: Entry[] = [
    ['bai-viet.html', cleanDocument(article.title, cleanHtml(article, elsewhere))],
    ['bai-viet.txt', `${article.title}\n\n${cleanText(article, elsewhere)}\n`],
    ...files.map(({ name }, index): Entry => [name, bytes[index] ?? new Uint8Array()]),
    ...(files.length > 0 ? [['chu-thich.txt', `${captions(files)}\n`] as const] : []),
    ['phieu-ban-giao.txt', handoverSheet(payload, source)],
  ]
  return zipOf(entries)
}
