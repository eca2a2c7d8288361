import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gifOf, photo, photoWithPlace, pngBomb, smallPdf } from '../helpers/bad-files.ts'
import { type Client, signIn } from '../helpers/client.ts'
import { startServer, type TestServer } from '../helpers/server.ts'

let server: TestServer
let editor: Client

beforeAll(async () => {
  server = await startServer()
  editor = await signIn(server.url, 'editor')
})
afterAll(() => server.close())

type Medium = {
  id: string
  filename: string
  mimeType: string
  width: number | null
  height: number | null
  url: string
  sizes: Record<string, { filename: string | null } | undefined>
}
type Answer = { doc?: Medium; errors?: { message: string }[] }

const upload = async (bytes: Buffer, name: string, type: string, language = 'vi') => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'Ảnh thử' }))
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return editor.send<Answer>('POST', '/api/media', form, { 'accept-language': language })
}
const accepted = async (...args: Parameters<typeof upload>): Promise<Medium> => {
  const { status, json } = await upload(...args)
  if (!json.doc) throw new Error(`${status} ${JSON.stringify(json)}`)
  return json.doc
}
const kept = ({ filename }: Medium): Buffer => readFileSync(path.join(server.mediaDir, filename))

const traces = async () => {
  const { json } = await editor.send<{ totalDocs: number }>('GET', '/api/media?limit=1')
  return { records: json.totalDocs, files: readdirSync(server.mediaDir).sort() }
}

const jpeg = () => photo().jpeg().toBuffer()
const png = () => photo().png().toBuffer()
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)
const script = '<script>alert(1)</script>'
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`

const refused: [string, () => Buffer | Promise<Buffer>, string, string][] = [
  ['an SVG with a script', () => Buffer.from(svg), 'a.svg', 'image/svg+xml'],
  ['an SVG named as a PNG', () => Buffer.from(svg), 'a.png', 'image/png'],
  [
    'a program named as a PNG',
    () => Buffer.from(`MZ${'\x90\0'.repeat(500)}`),
    'a.png',
    'image/png',
  ],
  ['a page named as a JPEG', () => Buffer.from(`<html>${script}`), 'a.jpg', 'image/jpeg'],
  ['a page named as a PDF', () => Buffer.from(`<html>${script}`), 'a.pdf', 'application/pdf'],
  ['a PNG of 50,000 × 50,000', () => pngBomb(50_000, 50_000), 'a.png', 'image/png'],
  ['a PNG that says more than it holds', () => pngBomb(4000, 4000), 'a.png', 'image/png'],
  ['half a JPEG', async () => half(await jpeg()), 'a.jpg', 'image/jpeg'],
  ['half a PNG', async () => half(await png()), 'a.png', 'image/png'],
  ['half a WebP', async () => half(await photo().webp().toBuffer()), 'a.webp', 'image/webp'],
  ['half a GIF', async () => half(await photo().gif().toBuffer()), 'a.gif', 'image/gif'],
  ['the head of a JPEG', async () => (await jpeg()).subarray(0, 300), 'a.jpg', 'image/jpeg'],
  ['a GIF of a million frames', () => gifOf(1_000_000), 'a.gif', 'image/gif'],
  ['half a PDF', () => half(smallPdf()), 'a.pdf', 'application/pdf'],
  ['a PDF header alone', () => Buffer.from('%PDF-1.4\n'), 'a.pdf', 'application/pdf'],
  ['nothing', () => Buffer.alloc(0), 'a.png', 'image/png'],
  ['31 MB', () => Buffer.concat([pngBomb(9, 9), Buffer.alloc(31 << 20)]), 'a.png', 'image/png'],
  ['70 MB', () => Buffer.alloc(70 << 20), 'a.png', 'image/png'],
  ['an archive', () => Buffer.from(`PK\x03\x04${'\0'.repeat(99)}`), 'a.zip', 'application/zip'],
  ['a TIFF', () => photo(64, 64).tiff().toBuffer(), 'a.tiff', 'image/tiff'],
]

describe('an upload is refused in clear words and leaves nothing: ', () => {
  it.each(refused)('%s', async (_, make, name, type) => {
    const before = await traces()
    const { status, json } = await upload(await make(), name, type)
    const message = json.errors?.[0]?.message
    expect([status, message]).toEqual([
      expect.toSatisfy((code: number) => code >= 400 && code < 500),
      expect.stringMatching(/\p{L}+ \p{L}+ \p{L}+/u),
    ])
    expect(message).toMatch(/[ạảấầẩẫậắằẳẵặếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵđ]/)
    expect(await traces()).toEqual(before)
    expect(existsSync('tmp')).toBe(false)
  })

  it('a program, in English for those who ask for it', async () => {
    const { json } = await upload(Buffer.from('MZ\x90\0'), 'a.png', 'image/png', 'en')
    const message = json.errors?.[0]?.message
    expect(message).toMatch(/^[A-Z][a-z]+ /)
    expect(message).not.toMatch(/[ạảấầẩẫậắằẳẵặếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵđ]/)
  })

  it('a name with a NUL, two files at once, none at all, an address instead of a file', async () => {
    const before = await traces()
    const body = (name: string) =>
      [
        '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{}\r\n',
        `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`,
        'Content-Type: image/png\r\n\r\nx\r\n--x--\r\n',
      ].join('')
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const nul = await editor.send('POST', '/api/media', body('a\0.png'), type)
    const form = new FormData()
    form.append('_payload', '{}')
    const none = await editor.send('POST', '/api/media', form)
    const bytes = new Uint8Array(await png())
    for (const name of ['a.png', 'b.png']) form.append('file', new Blob([bytes]), name)
    const two = await editor.send('POST', '/api/media', form)
    const address = await editor.send('POST', '/api/media', {
      ...{ alt: 'x', filename: 'icon.svg', url: `${server.url}/icon.svg` },
    })
    for (const { status } of [nul, none, two, address]) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
    expect(await traces()).toEqual(before)
  })
})

describe('what a file holds decides, and its name becomes a short plain one', () => {
  it.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['..\\..\\windows\\a.png', 'a.png'],
    [`${'dài '.repeat(75)}.png`, /^dai(-dai){10,19}\.png$/],
    ['Ảnh hội nghị Đảng bộ.PNG'.normalize('NFD'), 'anh-hoi-nghi-dang-bo.png'],
    ['không đuôi', 'khong-duoi.png'],
    ['hai.duoi.php.png', 'hai-duoi-php.png'],
    ['trang.html', 'trang.png'],
    ['.htaccess', 'htaccess.png'],
    ['???.png', 'tep.png'],
    ['con\u202egnp.exe', /^con-?gnp\.png$/],
  ])('%j', async (name, wanted) => {
    const doc = await accepted(await png(), name, 'text/html')
    expect(doc.filename).toMatch(wanted)
    expect(doc.mimeType).toBe('image/png')
    for (const { filename } of [doc, ...Object.values(doc.sizes)].filter((file) => !!file))
      if (filename) expect(filename).toMatch(/^[a-z0-9][a-z0-9.-]{0,90}$/)
    await editor.send('DELETE', `/api/media/${doc.id}`)
  })

  it('a JPEG with a page behind it is kept as the picture alone', async () => {
    const bytes = Buffer.concat([await jpeg(), Buffer.from(`<html>${script}PK\x03\x04`)])
    const doc = await accepted(bytes, 'da-dang.html', 'text/html')
    expect([doc.filename, doc.mimeType]).toEqual(['da-dang.jpg', 'image/jpeg'])
    expect(kept(doc).includes('<html>')).toBe(false)
  })

  it.each(['jpeg', 'webp', 'png'] as const)(
    'a %s loses who took it and where, and stands upright',
    async (format) => {
      const source = sharp(await photoWithPlace()).keepMetadata()
      const doc = await accepted(await source.toFormat(format).toBuffer(), 'anh', 'image/jpeg')
      for (const filename of [doc.filename, ...Object.values(doc.sizes).map((s) => s?.filename)]) {
        if (!filename) continue
        const bytes = readFileSync(path.join(server.mediaDir, filename))
        const { exif, xmp, orientation } = await sharp(bytes).metadata()
        expect({ exif, xmp, orientation: orientation ?? 1 }).toEqual({ orientation: 1 })
        expect(bytes.includes('Nguyen Van')).toBe(false)
      }
      expect([doc.width, doc.height]).toEqual([400, 640])
    },
  )

  it('a PNG keeps every pixel, a short animation its frames, a PDF its bytes', async () => {
    const picture = await png()
    const raw = (bytes: Buffer) => sharp(bytes).raw().toBuffer()
    const still = await accepted(picture, 'led.png', 'image/png')
    expect((await raw(kept(still))).equals(await raw(picture))).toBe(true)
    const moving = await accepted(gifOf(12), 'dong.gif', 'image/gif')
    expect((await sharp(kept(moving), { animated: true }).metadata()).pages).toBe(12)
    const paper = await accepted(smallPdf(), 'Quyết định 12/QĐ-UBND.pdf', 'application/pdf')
    expect(paper.filename).toMatch(/^(quyet-dinh-12-)?qd-ubnd\.pdf$/)
    expect(kept(paper).equals(smallPdf())).toBe(true)
  })
})
