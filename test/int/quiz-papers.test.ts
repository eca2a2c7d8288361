import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync, strFromU8 } from 'fflate'
import { quizFront } from '@bangtin/quiz'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstOptions, send, slug, someone, start } from '../helpers/quiz.ts'
import { drawAs, endRound } from '../helpers/quiz-round.ts'
import { fileFrom } from '../helpers/file-from.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { type Ward } from '../helpers/ward.ts'

let ward: Ward
const names = [
  '=1+1 Nguyễn',
  '+84 Trần',
  '@Lê',
  '-Phạm',
  'Đỗ Thị Ễnh Ương',
  'Nguyễn Quỳnh',
  'Hồ Bảy',
]
const phones: string[] = []
const receipts: string[] = []

const file = async (name: string, as = 'quiz') => {
  const { status, bytes } = await fileFrom(ward, `/quiz/${slug}/rounds/dot-1/files/${name}`, as)
  // For looking at.
  const folder = process.env['SHOTS']
  if (folder && status === 200) writeFileSync(path.join(folder, name), bytes)
  return { status, bytes }
}
const textOf = async (name: string) =>
  (await mammoth.extractRawText({ buffer: Buffer.from((await file(name)).bytes) })).value
const sheetOf = async (name: string, at = 1) => {
  const parts = unzipSync((await file(name)).bytes)
  return strFromU8(parts[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array())
}

beforeAll(async () => {
  ward = await openQuizWard()
  for (const [at, name] of names.entries()) {
    const participant = { ...someone(), name, unit: `Tổ dân phố ${1 + (at % 3)}` }
    const { started } = await start(participant)
    receipts.push(started.receipt)
    phones.push(String(participant['phone' as never]))
    const answers = firstOptions(started.paper.questions)
    await send('POST', '/attempts/submit', { answers, prediction: at }, started.token)
  }
  // Whoever guesses is listed too, be none of it right.
  const { drizzle } = ward.payload.db as unknown as {
    drizzle: { run: (sql: string) => Promise<unknown> }
  }
  await drizzle.run('update quiz_contests_prizes set least = 0')
  await endRound(ward.payload)
})
afterAll(() => ward.close())

describe('files for organisers', () => {
  it('are refused to others, before the draw, and under other names', async () => {
    expect((await file('bai-thi.xlsx')).status).toBe(409)
    await ward.rest('POST', `/quiz/${slug}/rounds/dot-1/close`, { as: 'quiz' })
    expect((await file('bai-thi.xlsx')).status).toBe(409)
    for (const as of ['quiz', 'board']) await drawAs(ward, 'dot-1', as, '07 15 22 38 41 90')
    expect((await file('bai-thi.xlsx', 'editor')).status).toBe(403)
    expect((await file('bai-thi.xlsx', 'admin')).status).toBe(403)
    for (const wrong of ['khac.xlsx', 'constructor', '__proto__'])
      expect((await file(wrong)).status).toBe(404)
  })

  it('hold names with their accents, and no text that a spreadsheet would run', async () => {
    const entries = await sheetOf('bai-thi.xlsx')
    expect(entries).toContain('Đỗ Thị Ễnh Ương')
    const cells = [...entries.matchAll(/<c r="\w+" s="(\d)" t="inlineStr"><is><t[^>]*>([^<]*)</g)]
    const risky = cells.filter(([, , text = '']) => /^[=+\-@]/.test(text))
    expect(risky.map(([, , text]) => text).sort()).toEqual(names.slice(0, 4).sort())
    for (const [, style] of risky) expect(style).toBe('4')
    expect(entries).not.toContain('<f>')
    const { 'xl/styles.xml': styles } = unzipSync((await file('bai-thi.xlsx')).bytes)
    expect(strFromU8(styles ?? new Uint8Array())).toContain('quotePrefix="1"')
    const ranking = await sheetOf('xep-hang.xlsx')
    expect(ranking).toContain('Giải Nhất')
    expect(phones.some((phone) => ranking.includes(phone))).toBe(true)
    expect(await sheetOf('xep-hang.xlsx', 2)).toContain('Tổ dân phố 8')
    const questions = await sheetOf('thong-ke.xlsx')
    expect(questions).toContain('Tỷ lệ đúng (%)')
    expect(questions).toContain('CCHC-')
    expect(await sheetOf('thong-ke.xlsx', 2)).toMatch(/Đúng<\/t>/)
    expect(await sheetOf('thong-ke.xlsx', 3)).toContain('<c r="B2" s="3"><v>7</v>')
  })

  it('are papers in the form of Nghị định 30/2020', async () => {
    const minutes = await textOf('bien-ban.docx')
    const order = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BIÊN BẢN']
      .concat(['Thời gian bắt đầu', 'Địa điểm', 'Chủ trì', 'Thư ký', 'Mã băm'.toLowerCase()])
      .concat(['Giải Nhất', 'Kiến nghị', 'kết thúc', 'THƯ KÝ', 'CHỦ TỌA', 'Nơi nhận'])
    let from = 0
    for (const part of order) {
      const at = minutes.indexOf(part, from)
      expect(at, part).toBeGreaterThanOrEqual(from)
      from = at
    }
    const list = await textOf('danh-sach-giai.docx')
    expect(list).toContain('Ký nhận')
    expect(list).toMatch(/Bằng chữ: Năm triệu sáu trăm nghìn đồng/)
    for (const name of names) expect(list).toContain(name)
    expect(await textOf('to-trinh.docx')).toContain('Kính gửi')
    expect(await textOf('du-thao-quyet-dinh.docx')).toContain('Điều 1. Công nhận kết quả')
    const { 'word/document.xml': xml } = unzipSync((await file('bien-ban.docx')).bytes)
    const document = strFromU8(xml ?? new Uint8Array())
    expect(document).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/)
    expect(document).toContain('Times New Roman')
    expect(document).not.toMatch(/w:ascii="(?!Times New Roman)/)
  })

  it('are certificates too, once released: one by its receipt, those of all as a ZIP', async () => {
    const page = async (receipt: string) => {
      const url = `http://localhost/thi/${slug}/chung-nhan/dot-1?ma=${receipt}`
      return quizFront()?.(new Request(url))
    }
    expect((await page(receipts[4] ?? ''))?.status).toBe(404)
    expect((await file('giay-chung-nhan-dat-giai.zip')).status).toBe(409)
    await ward.rest('POST', `/quiz/${slug}/rounds/dot-1/release`, { as: 'quiz' })
    const own = await page(receipts[4] ?? '')
    expect(own?.headers.get('content-type')).toBe('application/pdf')
    const pdf = Buffer.from((await own?.arrayBuffer()) ?? new ArrayBuffer(0))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    if (process.env['SHOTS']) writeFileSync(path.join(process.env['SHOTS'], 'chung-nhan.pdf'), pdf)
    expect((await page('AAAA-AAAA-AAAA'))?.status).toBe(404)
    const all = Object.keys(unzipSync((await file('giay-chung-nhan-tat-ca.zip')).bytes))
    expect(all).toHaveLength(7)
    expect(all.some((name) => name.includes('Đỗ Thị Ễnh Ương'))).toBe(true)
    for (const name of all) expect(name).toMatch(/^\d{4} [^/\\]+\.pdf$/)
  })

  it('are noted each time, with who took them', async () => {
    const before = await ward.payload.count({ collection: 'quiz-looks' })
    await file('to-trinh.docx', 'board')
    const { docs, totalDocs } = await ward.payload.find({ collection: 'quiz-looks', sort: '-at' })
    expect(totalDocs).toBe(before.totalDocs + 1)
    const board = String(ward.cast.people.get('board')?.id)
    expect(docs[0]).toMatchObject({ who: board, what: 'to-trinh.docx', roundKey: 'dot-1' })
    expect((await ward.rest('GET', '/quiz-looks', { as: 'quiz' })).status).toBe(200)
    expect((await ward.rest('GET', '/quiz-looks', { as: 'editor' })).status).toBe(403)
  })
})
