import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of a few bytes that says it is that large. */
export const pngBomb = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A GIF of one pixel with that many frames, dark and light in turn. */
export const gifOf = (frames: number): Buffer => {
  const frame = (code: number) => Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, code, 1, 0])
  const two = Buffer.concat([frame(0x44), frame(0x4c)])
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    Buffer.alloc((two.length * frames) / 2, two),
    Buffer.from([0x3b]),
  ])
}

/** A PDF of one empty page. */
export const smallPdf = (): Buffer => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}`
  return Buffer.from(`${text}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
}

/** A photo with noise, so that it has some bytes. */
export const photo = (width = 640, height = 400): Sharp =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: '#1e2a5a' },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })

/** A JPEG that says who took it and where, lying on its side. */
export const photoWithPlace = (): Promise<Buffer> =>
  photo()
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'Nguyen Van Thu' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 20/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()
