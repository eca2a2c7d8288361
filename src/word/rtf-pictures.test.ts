import { describe, expect, it } from 'vitest'
import { rtfPictures } from './rtf-pictures.ts'
import { redPointHex, wordRtf } from './word-clipboard.test-helper.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('rtfPictures', () => {
  it('finds each picture once, in order, and not the picture of a bullet', () => {
    const found = rtfPictures(wordRtf(redPointHex, 'ffd8ff'))
    expect(found.map(({ type, bytes }) => [type, hex(bytes)])).toEqual([
      ['image/png', redPointHex],
      ['image/png', 'ffd8ff'],
    ])
  })

  it('keeps the place of a picture that no browser shows', () => {
    const rtf = '{\\rtf1{\\pict\\emfblip 0102}{\\pict\\jpegblip\\picw1 ffd8}}'
    expect(rtfPictures(rtf).map(({ type, bytes }) => [type, hex(bytes)])).toEqual([
      [null, ''],
      ['image/jpeg', 'ffd8'],
    ])
  })

  it('steps over raw bytes, and ends quietly on a broken text', () => {
    expect(rtfPictures('{\\rtf1{\\bin4 }}}}{\\pict\\pngblip 8950}}')).toHaveLength(1)
    for (const broken of ['', '}', '{\\pict\\pngblip 89', '\\', '{\\bin-5 }', '{{{{']) {
      expect(rtfPictures(broken)).toEqual([])
    }
  })
})
