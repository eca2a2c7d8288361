'use client'
import { unzip } from 'fflate'
import type { WordPreview } from '../preview.ts'
import type { NewPicture } from './media-api.ts'

const unpack = (bytes: Uint8Array, names: ReadonlySet<string>) =>
  new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(bytes, { filter: ({ name }) => names.has(name) }, (error, files) =>
      error ? reject(error) : resolve(files),
    )
  })

/** Takes the pictures of a preview out of the file that the person still has. */
export const picturesFrom = async (
  file: File,
  { pictures }: WordPreview,
  captions: Record<string, string>,
): Promise<NewPicture[]> => {
  const names = new Set(pictures.map(({ part }) => part))
  const files = names.size > 0 ? await unpack(new Uint8Array(await file.arrayBuffer()), names) : {}
  return pictures.map(({ part, type }) => {
    const source = `part:${part}`
    return { source, type, bytes: files[part] ?? new Uint8Array(), caption: captions[source] ?? '' }
  })
}
