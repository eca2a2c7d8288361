import type { Media } from 'payload-types'
import { expect, it } from 'vitest'
import { nameFiles } from './file-names.ts'

const medium = (id: string, filename: string, more: object = {}): Media =>
  ({
    ...{ id, filename, url: `/api/media/file/${filename}`, width: 4000, height: 3000 },
    mimeType: filename.endsWith('pdf') ? 'application/pdf' : 'image/jpeg',
    filesize: 1000,
    ...more,
  }) as unknown as Media

it('numbers files in order, each once, in plain letters', () => {
  const files = nameFiles([
    medium('1', 'Ảnh hội nghị.JPG'),
    medium('2', 'mau.pdf'),
    medium('1', 'Ảnh hội nghị.JPG'),
  ])
  expect(files.map(({ name }) => name)).toEqual(['hinh-01.jpg', 'tep-02.pdf'])
})

it('hands over the smaller file of a heavy picture', () => {
  const wide = { url: '/w', filename: 'to-1280x960.jpg', width: 1280, height: 960 }
  const heavy = medium('1', 'to.jpg', { filesize: 9_000_000, sizes: { wide } })
  expect(nameFiles([heavy])[0]?.stored).toBe('to-1280x960.jpg')
  expect(nameFiles([{ ...heavy, filesize: 1000 }])[0]?.stored).toBe('to.jpg')
})
