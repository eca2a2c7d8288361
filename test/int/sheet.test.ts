import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { engineOf, readCase, verifyEvidence, verifyLedger, workflowView } from '@bangtin/workflow'
import { strFromU8, unzipSync } from 'fflate'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../src/demo/accounts.ts'
import { makeDocx, para } from '../helpers/docx.ts'
import { readPdf } from '../helpers/pdf.ts'
import { actAs, draftArticle, openWard, type Ward } from '../helpers/ward.ts'

const title = 'Nghiêm cấm “quỵ lụy”, khuỷu tay: ỨỪỬỮỰ – phường Bắc Hồng Lĩnh'
const opinion = 'Đã thẩm tra nguồn, số liệu; đồng ý đăng.'

let ward: Ward
let id: string
beforeAll(async () => {
  ward = await openWard()
  id = await draftArticle(ward, title.normalize('NFD'))
  await actAs(ward, 'editor', 'articles', id, 'submit')
  await actAs(ward, 'board', 'articles', id, 'approve', opinion)
  await actAs(ward, 'secretary', 'articles', id, 'publish')
})
afterAll(() => ward.close())

const send = async (
  url: string,
  { as, body, method }: { as?: string; body?: FormData; method?: string } = {},
) => {
  const { default: config } = await import('../../payload.config.ts')
  const headers = new Headers()
  if (as) {
    const data = { email: `${as}@bangtin.test`, password: demoPassword }
    const { token } = await ward.payload.login({ collection: 'users', data })
    headers.set('Authorization', `JWT ${token}`)
  }
  return handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api${url}`, {
      method: method ?? (body ? 'POST' : 'GET'),
      headers,
      ...(body ? { body } : {}),
    }),
  })
}

const codeOf = async (response: Response): Promise<[number, string | undefined]> => {
  const json = (await response.json()) as { errors?: { code?: string; data?: { code?: string } }[] }
  return [response.status, json.errors?.[0]?.code ?? json.errors?.[0]?.data?.code]
}

const sheetOf = async (format: 'docx' | 'pdf'): Promise<Uint8Array> => {
  const response = await send(`/articles/${id}/workflow/sheet?format=${format}`, { as: 'editor' })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

describe('the sheet in PDF', () => {
  it('is A4 in letters of the measures of Times, embedded, with margins as the decree has them', async () => {
    const bytes = await sheetOf('pdf')
    const { pages, fonts } = await readPdf(bytes)
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    for (const font of fonts)
      expect(font).toMatchObject({
        name: expect.stringContaining('Tinos') as string,
        embedded: true,
      })
    for (const [index, { width, height, lines }] of pages.entries()) {
      expect([width, height].map(Math.round)).toEqual([595, 842])
      const rest = lines.filter(({ y }) => y < height - 56)
      const above = lines.filter(({ y }) => y >= height - 56).map(({ text }) => text)
      expect(above).toEqual(index === 0 ? [] : [String(index + 1)])
      for (const { x, y, size } of rest) {
        expect(x).toBeGreaterThanOrEqual(85)
        expect(y).toBeGreaterThan(56)
        expect(size).toBeGreaterThanOrEqual(11)
        expect(size).toBeLessThanOrEqual(14)
      }
    }
    const sizeOf = (text: string) =>
      pages[0]?.lines.find((line) => line.text.startsWith(text))?.size
    expect(sizeOf('CỘNG HÒA')).toBe(12)
    expect(sizeOf('Độc lập')).toBe(13)
    expect(sizeOf('PHƯỜNG')).toBe(12)
    expect(sizeOf('PHIẾU TRÌNH DUYỆT')).toBe(14)
    expect(sizeOf('Mã phiên bản')).toBe(13)
  })

  it('says in right Vietnamese what was decided by whom, and how to check it', async () => {
    const { text, title: named, pictures } = await readPdf(await sheetOf('pdf'))
    const flat = text.replace(/\s+/g, ' ')
    expect(flat).toBe(flat.normalize('NFC'))
    const view = await workflowView(await ward.as('editor'), 'articles', id)
    const stored = await readCase(engineOf(ward.payload), 'articles', id, undefined)
    for (const words of [
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ...['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẮC HỒNG LĨNH', 'Bắc Hồng Lĩnh, ngày'],
      ...['quỵ lụy', 'khuỷu tay', 'ỨỪỬỮỰ', 'đang công khai', 'Trình duyệt', 'Duyệt nội dung'],
      ...['Trưởng ban', 'thẩm tra', 'NGƯỜI TRÌNH', '(Ký, ghi rõ họ tên)', 'Ảnh thử'],
      ...[view.live?.contentHash ?? '?', stored?.headHash ?? '?'],
    ])
      expect(flat).toContain(words)
    expect(named.normalize('NFC')).toContain('PHIẾU TRÌNH DUYỆT')
    expect(pictures).toHaveLength(1)
    expect(pictures[0]).toBeLessThanOrEqual(400)
  })
})

describe('the sheet in Word', () => {
  const parts = async () => {
    const bytes = await sheetOf('docx')
    return unzipSync(bytes)
  }

  it('has the same words, in Times New Roman', async () => {
    const files = await parts()
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const text = xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toBe(text.normalize('NFC'))
    for (const words of [
      'PHIẾU TRÌNH DUYỆT',
      'Độc lập - Tự do - Hạnh phúc',
      'Duyệt nội dung',
      'quỵ lụy',
    ])
      expect(text).toContain(words)
    expect(text).toContain(opinion)
    const faces = new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map(([, name]) => name))
    expect([...faces]).toEqual(['Times New Roman'])
    const colours = new Set([...xml.matchAll(/<w:color w:val="([^"]+)"/g)].map(([, name]) => name))
    expect([...colours]).toEqual(['000000'])
    expect(Object.keys(files).some((name) => name.startsWith('word/media/'))).toBe(true)
  })

  it('is A4 with the decree’s margins and a page number at the top, not on page 1', async () => {
    const files = await parts()
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const mm = (name: string): number =>
      (Number(new RegExp(`<w:pgMar[^>]* w:${name}="(\\d+)"`).exec(xml)?.[1]) / 20 / 72) * 25.4
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)
    expect([size?.[1], size?.[2]]).toEqual(['11906', '16838'])
    for (const [name, least, most] of [
      ...([
        ['top', 20, 25],
        ['bottom', 20, 25],
      ] as const),
      ...([
        ['left', 30, 35],
        ['right', 15, 20],
      ] as const),
    ]) {
      expect([name, mm(name) >= least - 0.05, mm(name) <= most + 0.05]).toEqual([name, true, true])
    }
    expect(xml).toContain('<w:titlePg/>')
    const headers = Object.entries(files)
      .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes))
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1)
  })
})

describe('a sheet is refused', () => {
  it.each([
    ['to nobody', () => send(`/articles/${id}/workflow/sheet?format=pdf`), 401, 'sign-in-first'],
    [
      'in no format',
      () => send(`/articles/${id}/workflow/sheet`, { as: 'editor' }),
      400,
      'sheet-format-unknown',
    ],
    [
      'in two formats',
      () => send(`/articles/${id}/workflow/sheet?format=pdf&format=docx`, { as: 'editor' }),
      400,
      'sheet-format-unknown',
    ],
    [
      'for an unknown document',
      () => send('/articles/nope/workflow/sheet?format=pdf', { as: 'editor' }),
      404,
      'document-unknown',
    ],
  ] as const)('%s', async (_, ask, status, code) => {
    expect(await codeOf(await ask())).toEqual([status, code])
  })

  it('before anything was submitted', async () => {
    const draft = await draftArticle(ward, 'Chưa trình')
    const response = await send(`/articles/${draft}/workflow/sheet?format=pdf`, { as: 'editor' })
    expect(await codeOf(response)).toEqual([422, 'sheet-without-version'])
  })
})

describe('the office’s own form', () => {
  const form = (...lines: string[]) => makeDocx({ body: lines.map((line) => para(line)).join('') })
  const upload = async (bytes: Uint8Array | string, as = 'admin') => {
    const body = new FormData()
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    body.set('file', new File([new Uint8Array(Buffer.from(bytes))], 'mau-phieu.docx', { type }))
    return send('/workflow-sheet-templates', { as, body })
  }

  it('is refused with the names of its wrong placeholders', async () => {
    const response = await upload(form('Tên: {{ten}}', '{{ngay_ky}}', '{{chu_ky'))
    expect(response.status).toBe(422)
    const text = await response.text()
    for (const words of ['template-broken', '{{ngay_ky}}', '{{chu_ky', '{{qua_trinh}}'])
      expect(text).toContain(words)
    expect(await codeOf(await upload('không phải Word'))).toEqual([422, 'template-unreadable'])
    expect((await upload(form('{{ten}}'), 'editor')).status).toBe(403)
  })

  it('is filled once it is uploaded', async () => {
    const uploaded = await upload(form('MẪU CỦA PHƯỜNG: {{ten}}', '{{ qua_trinh }}', '{{chu_ky}}'))
    expect(uploaded.status).toBe(201)
    const { doc } = (await uploaded.json()) as { doc: { id: string } }
    const xml = strFromU8(unzipSync(await sheetOf('docx'))['word/document.xml'] ?? new Uint8Array())
    const text = xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    for (const words of ['MẪU CỦA PHƯỜNG', 'quỵ lụy', opinion, 'NGƯỜI TRÌNH'])
      expect(text).toContain(words)
    expect(text).not.toContain('{{')
    await send(`/workflow-sheet-templates/${doc.id}`, { as: 'admin', method: 'DELETE' })
  })
})

describe('a signed document', () => {
  const pdf = Buffer.from(
    `%PDF-1.4\n%âãÏÓ\n${'1 0 obj\n<<>>\nendobj\n'.repeat(20)}xref\n0 1\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n`,
  )
  const evidence = (bytes: Buffer, seq: unknown, as?: string, name = 'Phiếu đã ký.pdf') => {
    const body = new FormData()
    body.set('seq', String(seq))
    body.set('file', new File([new Uint8Array(bytes)], name))
    return send(`/articles/${id}/workflow/evidence`, { ...(as ? { as } : {}), body })
  }
  const decision = async (action: string) =>
    (await workflowView(await ward.as('editor'), 'articles', id)).history.find(
      (item) => item.action === action,
    )?.seq ?? 0
  const files = () => readdirSync(path.join(ward.dir, 'data', 'evidence')).length

  it('is kept with its hash in the ledger, and changes nothing else', async () => {
    const seq = await decision('approve')
    const before = await readCase(engineOf(ward.payload), 'articles', id, undefined)
    const response = await evidence(pdf, seq, 'secretary')
    expect(response.status).toBe(200)
    const { docs } = (await response.json()) as {
      docs: { of: number; sha256: string; url: string }[]
    }
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    expect(docs).toMatchObject([{ of: seq, sha256, filename: 'Phiếu đã ký.pdf' }])
    const after = await readCase(engineOf(ward.payload), 'articles', id, undefined)
    const rest = { seq: 0, headHash: '', id: '', updatedAt: '' }
    expect({ ...after, ...rest }).toEqual({ ...before, ...rest })
    expect(await evidence(pdf, seq, 'board').then(({ status }) => status)).toBe(200)
    expect([files(), await verifyEvidence(ward.payload)]).toEqual([1, []])
    expect((await verifyLedger(ward.payload, [])).faults).toEqual([])
    const { text } = await readPdf(await sheetOf('pdf'))
    expect(text.replace(/\s+/g, ' ')).toContain('Phiếu đã ký.pdf')
    const file = (docs[0]?.url ?? '').replace(/^\/api/, '')
    const [outside, inside] = [await send(file), await send(file, { as: 'editor' })]
    expect([outside.status, inside.status]).toEqual([403, 200])
    expect(inside.headers.get('content-disposition')).toContain('attachment')
    expect(Buffer.from(await inside.arrayBuffer()).equals(pdf)).toBe(true)
  })

  it('is refused from others, for other things, and of other kinds', async () => {
    const seq = await decision('approve')
    const [of, kept] = [async (answer: Promise<Response>) => codeOf(await answer), files()]
    expect(await of(evidence(pdf, seq))).toEqual([401, 'sign-in-first'])
    expect(await of(evidence(pdf, seq, 'admin'))).toEqual([403, 'not-a-participant'])
    expect(await of(evidence(pdf, 99, 'board'))).toEqual([404, 'decision-unknown'])
    expect(await of(evidence(pdf, 1, 'board'))).toEqual([404, 'decision-unknown'])
    expect(await of(evidence(pdf, 'x', 'board'))).toEqual([400, 'file-missing'])
    expect(await of(evidence(Buffer.from('<script>'), seq, 'board'))).toEqual([
      422,
      'file-kind-unknown',
    ])
    expect(await of(evidence(pdf.subarray(0, 60), seq, 'board'))).toEqual([
      422,
      'file-kind-unknown',
    ])
    expect(await of(evidence(Buffer.alloc(21 * 1024 * 1024, 1), seq, 'board'))).toEqual([
      413,
      'file-too-large',
    ])
    expect(files()).toBe(kept)
  })

  it('is written, changed and removed by no other way', async () => {
    const { docs } = await ward.payload.find({ collection: 'workflow-evidence', limit: 1 })
    const file = docs[0]?.id ?? ''
    const { db } = ward.payload
    const at = { collection: 'workflow-evidence' as const, where: { id: { equals: file } } }
    for (const work of [
      () => db.deleteOne(at),
      () => db.updateOne({ ...at, data: { sha256: 'x' } }),
      () => db.create({ collection: at.collection, data: { sha256: 'x' } }),
      () => ward.payload.delete({ collection: at.collection, id: file }),
    ])
      await expect(work()).rejects.toMatchObject({ data: { code: 'record-is-append-only' } })
    expect(await verifyEvidence(ward.payload)).toEqual([])
    writeFileSync(path.join(ward.dir, 'data', 'evidence', docs[0]?.filename ?? ''), 'khác')
    expect(await verifyEvidence(ward.payload)).toMatchObject([{ fault: 'file-altered' }])
  })
})
