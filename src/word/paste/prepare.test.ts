import { describe, expect, it } from 'vitest'
import { toTcvn3 } from '../legacy/alphabet.test-helper.ts'
import { redPointHex, wordHtml, wordPage, wordRtf } from '../word-clipboard.test-helper.ts'
import { prepareWordPaste } from './prepare.ts'

const image = (source: string) => `<p class=MsoNormal>a<img src="${source}"></p>`
const prepare = (html: string, rtf = '') =>
  prepareWordPaste({ html: wordHtml(html), rtf, text: '' })

describe('prepareWordPaste', () => {
  it('is nothing for what Word did not write', () => {
    expect(prepareWordPaste({ html: '<p>a</p>', rtf: '', text: 'a' })).toBeNull()
  })

  it('finds the picture of Word’s file in the RTF', () => {
    const paste = prepareWordPaste({ html: wordPage, rtf: wordRtf(redPointHex), text: '' })
    expect(paste?.missing).toBe(0)
    expect(paste?.blocks.at(-1)).toEqual({
      ...{ kind: 'picture', source: 'pasted:0', caption: 'Hình 1. Bộ phận Một cửa' },
    })
    expect(paste?.pictures.get('pasted:0')?.type).toBe('image/png')
  })

  it('takes a picture from its data address, and never from the web', () => {
    const data = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
    const paste = prepare(image(data) + image('https://example.test/a.png') + image('data:x,y'))
    expect(paste?.missing).toBe(2)
    expect([...(paste?.pictures ?? [])].map(([source, { type }]) => [source, type])).toEqual([
      ['pasted:0', 'image/gif'],
    ])
  })

  it('takes no picture when the RTF has another number of them', () => {
    const two = image('file:///a.png') + image('file:///b.png')
    expect(prepare(two, wordRtf(redPointHex))).toMatchObject({ missing: 2, pictures: new Map() })
    expect(prepare(two, wordRtf(redPointHex, redPointHex))?.missing).toBe(0)
  })

  it('takes the clipboard’s own picture when the text is only that', () => {
    const alone = { type: 'image/png', bytes: new Uint8Array([1]) }
    const html = wordHtml('<img src="file:///a.png">')
    const paste = prepareWordPaste({ html, rtf: '', text: '', image: alone })
    expect(paste?.pictures.get('pasted:0')).toEqual(alone)
  })

  it('keeps the text as it is beside its conversion', () => {
    const old = toTcvn3('cộng hoà xã hội chủ nghĩa')
    const paste = prepare(`<p class=MsoNormal>${old}</p><p class=MsoNormal>Đã đúng rồi</p>`)
    expect(paste?.legacy?.finding).toMatchObject({ encoding: 'tcvn3', lines: 1 })
    expect(JSON.stringify(paste?.blocks)).toContain(old)
    expect(JSON.stringify(paste?.legacy?.converted)).toContain('cộng hoà xã hội chủ nghĩa')
    expect(prepare('<p class=MsoNormal>Cộng hoà xã hội</p>')?.legacy).toBeNull()
  })
})
