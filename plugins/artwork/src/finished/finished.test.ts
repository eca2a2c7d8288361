import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkFinished } from '../core/finished/check.ts'
import type { FileFacts, FileTarget } from '../core/finished/facts.ts'
import { renderArtwork } from '../render/index.ts'
import { readFinished } from './read-file.ts'

const screen = { kind: 'screen', width: 1024, height: 256 } as const
const sheet = { kind: 'print', width: 3000, height: 1000, bleed: 3 } as const

const a3 = { kind: 'print', width: 297, height: 420, bleed: 3 } as const

const picture = async (width: number, height: number, format: 'png' | 'webp' = 'png') => {
  const create = { width, height, channels: 3 as const, background: '#b71c1c' }
  return new Uint8Array(await sharp({ create }).toFormat(format).toBuffer())
}

const codes = (facts: FileFacts, target: FileTarget) =>
  checkFinished(facts, target).map(({ level, code }) => `${level} ${code}`)

describe('a finished picture', () => {
  it.each<[string, number, number, FileTarget, string[]]>([
    ['of the screen’s pixels', 1024, 256, screen, []],
    ['twice as large', 2048, 512, screen, ['error pixels-differ']],
    ['of another shape', 1024, 300, screen, ['error ratio-differs']],
    ['for a banner, with bleed', 7871, 2635, sheet, []],
    ['for an A3 poster, with bleed', 1790, 2516, a3, []],
    ['for an A3 poster, without bleed', 1760, 2489, a3, ['warning bleed-missing']],
    ['too coarse for a banner', 1500, 500, sheet, ['error resolution-low']],
  ])('%s', (_, width, height, target, expected) => {
    expect(codes({ kind: 'raster', format: 'png', width, height }, target)).toEqual(expected)
  })

  it('is measured by its bytes', async () => {
    expect(await readFinished(await picture(640, 160))).toMatchObject({
      ...{ kind: 'raster', format: 'png', width: 640, height: 160 },
    })
    const webp = await readFinished(await picture(1024, 256, 'webp'))
    expect(codes(webp, screen)).toEqual(['warning format-unusual'])
  })
})

describe('a finished PDF', () => {
  const print = { widthCm: 300, heightCm: 100 }
  const data = { slogan: 'GIẢI QUYẾT ĐÚNG HẸN – NGƯỜI DÂN YÊN TÂM' }
  const own = async (text: 'outlined' | 'searchable') => {
    const request = {
      template: 'banner-horizontal',
      data,
      format: 'pdf',
      print: { ...print, text },
    }
    return readFinished((await renderArtwork(request)).bytes)
  }

  it.each(['outlined', 'searchable'] as const)('of our own, %s, passes', async (text) => {
    const facts = await own(text)
    expect(facts).toMatchObject({ kind: 'pdf', pages: 1, hasTrim: true, encrypted: false })
    expect(codes(facts, sheet)).toEqual([])
  })

  it('of our own for another size is told so', async () => {
    expect(codes(await own('outlined'), { ...sheet, width: 2000 })).toEqual(['error pdf-size'])
    expect(codes(await own('outlined'), screen)).toEqual(['error pdf-for-screen'])
  })

  it('with loose fonts, two pages and no bleed is told each of it', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const points = (mm: number) => (mm / 25.4) * 72
    for (let page = 0; page < 2; page += 1)
      document.addPage([points(300), points(100)]).drawText('Ward', { font })
    const facts = await readFinished(new Uint8Array(await document.save()))
    expect(codes(facts, { ...sheet, bleed: 30 })).toEqual([
      ...['error pdf-pages', 'warning bleed-missing', 'error font-missing'],
    ])
  })
})

describe('a finished video', () => {
  const clip = { kind: 'video', codec: 'h264', width: 1024, height: 256, duration: 15 } as const
  it('of the screen’s pixels passes there and is not printed', () => {
    expect(codes(clip, screen)).toEqual([])
    expect(codes(clip, sheet)).toEqual(['error video-for-print'])
    expect(codes({ ...clip, width: 1920, codec: 'hevc' }, screen)).toEqual([
      ...['error pixels-differ', 'error codec-unusual'],
    ])
  })
})

it.each<[string, Uint8Array, string]>([
  ['text', new TextEncoder().encode('không phải hình'), 'file-type'],
  ['half a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), 'file-unreadable'],
  ['nothing', new Uint8Array(), 'file-type'],
])('a file of %s is refused with the mend', async (_, bytes, code) => {
  await expect(readFinished(bytes)).rejects.toMatchObject({ code, field: 'file' })
})
