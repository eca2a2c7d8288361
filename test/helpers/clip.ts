import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { renderArtwork } from '@bangtin/artwork/render'
import { renderVideo } from '@bangtin/artwork/video'

/** A small MP4 of one slide, different for each slogan. */
export const smallClip = async (slogan: string, seconds = 2): Promise<Buffer> => {
  const size = { width: 320, height: 160 }
  const data = { slogan, palette: 'red-yellow' }
  const { bytes } = await renderArtwork({ template: 'led-slogan', data, ...size, format: 'png' })
  const file = path.join(tmpdir(), `bangtin-clip-${process.pid}-${Math.random()}.mp4`)
  try {
    await renderVideo({ slides: [{ png: bytes, seconds }], ...size }, file)
    return await readFile(file)
  } finally {
    await rm(file, { force: true })
  }
}

/** A form that uploads a file, with the record's other values. */
export const fileForm = (bytes: Uint8Array, name: string, type: string, data = {}): FormData => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  form.set('_payload', JSON.stringify(data))
  return form
}
