import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WordPreview } from '../../src/word/preview.ts'
import {
  docxParts,
  item,
  link,
  makeDocx,
  para,
  picture,
  run,
  table,
  type DocxParts,
} from '../helpers/docx.ts'
import { openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward
beforeAll(async () => (ward = await openWard()))
afterAll(() => ward.close())

type Refusal = { errors: { message: string; code: string }[] }

const send = async (bytes: Uint8Array | null, as: string | undefined = 'editor') => {
  const body = new FormData()
  if (bytes) body.append('file', new File([new Uint8Array(bytes)], 'tin.docx'))
  const { status, json } = await ward.rest('POST', '/articles/word', {
    ...(as ? { as } : {}),
    body,
  })
  return {
    status,
    preview: json as WordPreview,
    code: (json as Partial<Refusal>).errors?.[0]?.code,
    json,
  }
}

const read = async (parts: DocxParts): Promise<WordPreview> => {
  const { status, preview } = await send(makeDocx(parts))
  expect(status).toBe(200)
  return preview
}

const png = (red: number) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: red, g: 90, b: 90 } } })
    .png()
    .toBuffer()

const countAll = async () => {
  const counts = await Promise.all(
    (['articles', 'media'] as const).map((collection) => ward.payload.count({ collection })),
  )
  return counts.map(({ totalDocs }) => totalDocs)
}

describe('the preview of a .docx', () => {
  it('keeps title, headings, lists in lists, table, link and picture, in NFC, and stores nothing', async () => {
    const before = await countAll()
    const preview = await read({
      body: [
        para('Kê\u0301 hoạch tuyên truyền', 'Title'),
        para('Nội dung', 'Heading1'),
        para(
          `${run('Ủy ban', undefined, '<w:b/>')}${run(' phường, xem ')}${link('Cổng Dịch vụ công')}`,
        ),
        item('Cải cách thủ tục'),
        item('Nộp hồ sơ trực tuyến', 1),
        item('Chuyển đổi số'),
        table([
          ['Việc', 'Hạn'],
          ['Trả lời', '5 ngày'],
        ]),
        picture('rPic0'),
        para('Hình 1. Bộ phận Một cửa', 'Caption'),
        para('Phụ lục', 'Heading2'),
      ].join(''),
      pictures: [{ name: 'image1.png', bytes: await png(10) }],
    })
    expect(preview).toMatchObject({
      title: 'Kế hoạch tuyên truyền',
      titleTaken: true,
      legacy: null,
    })
    expect(preview.html.split('\n').filter((line) => !line.includes('<img'))).toEqual([
      '<h2>Nội dung</h2>',
      '<p><strong>Ủy ban</strong> phường, xem <a href="https://dichvucong.gov.vn/" ' +
        'rel="noopener noreferrer" target="_blank">Cổng Dịch vụ công</a></p>',
      '<ul><li>Cải cách thủ tục<ul><li>Nộp hồ sơ trực tuyến</li></ul></li><li>Chuyển đổi số</li></ul>',
      '<table><tbody><tr><th><p>Việc</p></th><th><p>Hạn</p></th></tr>' +
        '<tr><td><p>Trả lời</p></td><td><p>5 ngày</p></td></tr></tbody></table>',
      '<h3>Phụ lục</h3>',
    ])
    expect(preview.state.root.children.map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'list', 'table', 'upload', 'heading'],
    ])
    expect(preview.pictures).toEqual([
      {
        ...{ part: 'word/media/image1.png', type: 'image/png', width: 60, height: 40 },
        thumbnail: expect.stringMatching(/^data:image\/webp;base64,/) as string,
      },
    ])
    expect(preview.captions).toEqual({ 'part:word/media/image1.png': 'Hình 1. Bộ phận Một cửa' })
    expect(preview.warnings).toEqual([])
    expect(await countAll()).toEqual(before)
  })

  it('gives a rich text that an article takes', async () => {
    const { state } = await read({ body: item('Một') + item('Hai', 1) + table([['a', 'b']]) })
    const { id } = await ward.payload.create({
      ...{ collection: 'articles', draft: true, req: await ward.as('editor') },
      data: { title: 'Từ Word', kind: 'news', body: state as never },
    })
    expect((await ward.payload.findByID({ collection: 'articles', id, draft: true })).body).toEqual(
      state,
    )
  })

  it.each([
    ['.VnTime', run('Céng hoµ x· héi chñ nghÜa', '.VnTime'), 'tcvn3', 'Cộng hoà xã hội chủ nghĩa'],
    ['.VnTimeH', run('ñy ban nh©n d©n', '.VnTimeH'), 'tcvn3', 'ỦY BAN NHÂN DÂN'],
    ['VNI-Times', run('Ñoäc laäp Töï do', 'VNI-Times'), 'vni', 'Độc lập Tự do'],
    ['no old font', run('Céng hoµ x· héi chñ nghÜa'), 'tcvn3', 'Cộng hoà xã hội chủ nghĩa'],
  ])('offers to convert text in %s', async (_name, runs, encoding, after) => {
    const { legacy } = await read({ body: para(runs) + para('Chữ Unicode đã đúng.') })
    expect(legacy).toMatchObject({ encoding, lines: 1, samples: [{ after }] })
    expect(legacy?.converted.html).toBe(`<p>${after}</p>\n<p>Chữ Unicode đã đúng.</p>`)
  })

  it('knows an old font from the style of a paragraph, and leaves Unicode in it alone', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
      '<w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr></w:style>'
    const { legacy } = await read({
      body: para('th«ng b¸o') + para('Đã là Unicode') + para(run('Hạn', 'Arial')),
      styles,
    })
    expect(legacy?.converted.html).toBe('<p>THÔNG BÁO</p>\n<p>Đã là Unicode</p>\n<p>Hạn</p>')
  })

  it('says what it leaves out, and fetches no picture from elsewhere', async () => {
    const relations =
      '<Relationship Id="rOut" TargetMode="External" Target="http://127.0.0.1:9/a.png" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>' +
      '<Relationship Id="rFile" TargetMode="External" Target="file:///etc/hostname" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
    const { warnings, html, pictures } = await read({
      body:
        para('Chữ') +
        picture('rOut', 'link') +
        picture('rFile', 'link') +
        picture('rPic0') +
        picture('rPic1') +
        `<w:p><w:del w:id="1"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>` +
        '<w:p><m:oMath></m:oMath></w:p>',
      pictures: [
        { name: 'image1.emf', bytes: strToU8('EMF') },
        { name: 'image2.png', bytes: strToU8('no picture') },
      ],
      relations,
    })
    expect(html).toBe('<p>Chữ</p>')
    expect(pictures).toEqual([])
    expect(warnings.map(({ code, message }) => [code, message.slice(0, 5)])).toEqual([
      ['tracked-changes', expect.any(String)],
      ['equations', expect.any(String)],
      ['external-pictures', '2 ảnh'],
      ['unusable-pictures', '2 ảnh'],
    ])
  })

  it('keeps nothing that runs', async () => {
    const { html } = await read({ body: para('&lt;script&gt;alert(1)&lt;/script&gt;') })
    expect(html).toBe('<p>&#60;script&#62;alert(1)&#60;/script&#62;</p>')
  })
})

describe('who may import', () => {
  it.each([
    [undefined, 401, 'sign-in-first'],
    ['admin', 403, 'not-allowed'],
  ])('%s gets %i', async (as, status, code) => {
    const body = new FormData()
    body.append('file', new File([new Uint8Array(makeDocx({ body: para('a') }))], 'a.docx'))
    const answer = await ward.rest('POST', '/articles/word', { ...(as ? { as } : {}), body })
    expect(answer).toMatchObject({ status, json: { errors: [{ code }] } })
  })
})

describe('hostile and broken files', () => {
  const good = makeDocx({ body: para('Chữ') })
  const withPart = (name: string, text: string | Uint8Array) =>
    zipSync({
      ...docxParts({ body: para('Chữ') }),
      [name]: typeof text === 'string' ? strToU8(text) : text,
    })
  const doctype = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const encrypted = () => {
    const bytes = new Uint8Array(good)
    for (let at = 0; at < bytes.length - 10; at += 1) {
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1) bytes[at + 8] = 1
    }
    return bytes
  }
  const liar = () => {
    const bytes = withPart('word/document.xml', new Uint8Array(2_000_000))
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at < bytes.length - 30; at += 1) {
      const entry = view.getUint32(at, true) === 0x02014b50
      if (entry && view.getUint32(at + 24, true) === 2_000_000) view.setUint32(at + 24, 100, true)
    }
    return bytes
  }
  const many = () =>
    zipSync({
      ...docxParts({ body: para('Chữ') }),
      ...Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`x/${n}`, new Uint8Array()])),
    })
  const cell = `<w:tc>${para('ô')}</w:tc>`

  it.each<[string, () => Uint8Array | null, number, string]>([
    ['no file', () => null, 400, 'word-file-missing'],
    ['0 bytes', () => new Uint8Array(), 422, 'word-file-empty'],
    ['a program renamed', () => strToU8('MZ\u0090\0 program'), 415, 'word-not-docx'],
    ['a web page renamed', () => strToU8('<html><p>MsoNormal'), 415, 'word-not-docx'],
    ['another zip', () => zipSync({ 'a.txt': strToU8('a') }), 415, 'word-not-docx'],
    [
      'an old .doc',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      ...([415, 'word-old-or-locked'] as const),
    ],
    ['a zip with a password', encrypted, 415, 'word-old-or-locked'],
    ['half a file', () => good.slice(0, good.length / 2), 422, 'word-file-broken'],
    ['the end cut off', () => good.slice(0, -10), 422, 'word-file-broken'],
    [
      'broken XML',
      () => withPart('word/document.xml', '<w:document><w:p'),
      422,
      'word-file-broken',
    ],
    ['an external entity', () => withPart('word/styles.xml', doctype), 422, 'word-xml-refused'],
    [
      'a zip bomb that says so',
      () => withPart('word/media/x.bin', new Uint8Array(90_000_000)),
      ...([422, 'word-unpacks-too-large'] as const),
    ],
    ['a zip bomb that lies', liar, 422, 'word-unpacks-too-large'],
    ['too many entries', many, 422, 'word-unpacks-too-large'],
    ['over 20 MB', () => new Uint8Array(21 * 1024 * 1024), 413, 'word-file-too-large'],
    [
      'a huge table',
      () => makeDocx({ body: `<w:tbl>${`<w:tr>${cell.repeat(50)}</w:tr>`.repeat(200)}</w:tbl>` }),
      ...([422, 'word-too-long'] as const),
    ],
    [
      'endless nesting',
      () => makeDocx({ body: '<w:ins>'.repeat(60_000) + '</w:ins>'.repeat(60_000) }),
      ...([422, 'word-too-complex'] as const),
    ],
    ['nothing in it', () => makeDocx({ body: para(' ') }), 422, 'word-nothing-found'],
  ])('refuses %s', async (_name, make, status, code) => {
    const answer = await send(make())
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code })
    expect(JSON.stringify(answer.json)).not.toMatch(/node_modules|\bat \/|passwd|root:/)
  })

  it('answers in the language asked for, and refuses a form that is none', async () => {
    expect((await send(null)).json).toMatchObject({
      errors: [{ message: 'Hãy chọn một tệp Word (.docx).' }],
    })
    expect(
      await ward.rest('POST', '/articles/word', { as: 'editor', body: { file: 1 } }),
    ).toMatchObject({ status: 400, json: { errors: [{ code: 'word-file-missing' }] } })
  })
})
