import { strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/lib/bundle.mjs'
import { demoPassword } from '../../src/demo/accounts.ts'
import { codeOf } from '../helpers/quiz.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { type Ward } from '../helpers/ward.ts'

let ward: Ward
const stranger = 'stranger'

beforeAll(async () => {
  ward = await openQuizWard()
  await ward.payload.create({
    collection: 'users',
    data: { email: `${stranger}@bangtin.test`, name: 'Người lạ', password: demoPassword },
    context: { ownPassword: true },
  })
})
afterAll(() => ward.close())

type Preview = {
  digest: string
  questions: { at: number; code: string; topic: string | null; near: { code?: string }[] }[]
  problems: { line: number | null; code: string; message: string }[]
}

const form = (file: Uint8Array | string, data: object): FormData => {
  const body = new FormData()
  const bytes = typeof file === 'string' ? strToU8(file) : file
  body.set('file', new File([bytes as BlobPart], 'cau-hoi.txt'))
  body.set('data', JSON.stringify(data))
  return body
}
const post = (path: string, file: Uint8Array | string, data: object, as?: string) =>
  ward.rest('POST', `/quiz-bank${path}`, { body: form(file, data), ...(as ? { as } : {}) })
const count = async () => (await ward.payload.count({ collection: 'quiz-questions' })).totalDocs

const word = `Câu 1: Trụ sở của phường đặt ở đâu?
A. Tổ dân phố 1
B. Tổ dân phố 2
Đáp án: B
Căn cứ: Thông báo 12

Câu 2: Câu này chưa có đáp án
A. Một
B. Hai

Câu 3: Bao nhiêu tổ dân phố?
Đáp án: 11`

describe('the bank’s import', () => {
  it('shows what would come in, and brings just that, in one piece', async () => {
    const before = await count()
    const seen = (await post('/preview', word, {}, 'quiz')).json as unknown as Preview
    expect(seen.questions.map(({ code, topic }) => [code, topic])).toEqual([
      ['', null],
      ['', null],
    ])
    expect(seen.problems).toMatchObject([{ line: 7, code: 'answer-missing' }])
    expect(await count()).toBe(before)
    const { digest } = seen
    const bare = await post('/import', word, { digest, chosen: [0, 1] }, 'quiz')
    expect([bare.status, codeOf(bare)]).toEqual([400, 'body-invalid'])
    const other = await post(
      '/import',
      `${word}0`,
      { digest, chosen: [0], topic: 'reform' },
      'quiz',
    )
    expect(other.status).toBe(409)
    expect(await count()).toBe(before)
    const more = { topic: 'ward-plan', source: 'Kế hoạch của phường', set: ' Người dân ' }
    const long = { digest, chosen: [0], ...more, set: 'x'.repeat(61) }
    expect((await post('/import', word, long, 'quiz')).status).toBe(400)
    const done = await post('/import', word, { digest, chosen: [0, 1], ...more }, 'quiz')
    expect(done.status).toBe(201)
    expect(done.json).toEqual({ created: 2, codes: ['CH-0001', 'CH-0002'] })
    const { docs } = await ward.payload.find({
      collection: 'quiz-questions',
      where: { code: { like: 'CH-' } },
      sort: 'code',
    })
    expect(docs).toMatchObject([
      {
        ...{ type: 'oneAnswer', topic: 'ward-plan', source: 'Thông báo 12', set: 'Người dân' },
        options: [{}, { correct: true }],
      },
      { type: 'number', source: 'Kế hoạch của phường', options: [{ text: '11' }] },
    ])
    const again = (await post('/preview', word, {}, 'quiz')).json as unknown as Preview
    expect(again.questions.map(({ near }) => near[0]?.code)).toEqual(['CH-0001', 'CH-0002'])
  })

  it('keeps large files and imports for when no round takes answers', async () => {
    const many = Array.from({ length: 101 }, (_, at) => `Câu ${at + 1} {T####Căn cứ: X}`)
    const small = many.join('\n\n')
    const { digest } = (await post('/preview', small, {}, 'quiz')).json as unknown as Preview
    const chosen = many.map((_, at) => at)
    const before = await count()
    const data = { digest, chosen, topic: 'reform' }
    const refused = await post('/import', small, data, 'quiz')
    expect([refused.status, codeOf(refused)]).toEqual([409, 'round-open'])
    const file = `${small}${'\n// x'.repeat(20_000)}`
    expect(codeOf(await post('/preview', file, {}, 'quiz'))).toBe('round-open')
    process.env['QUIZ_WORKER'] = await bundle('src/wiring/quiz-reader.ts')
    expect((await post('/preview', file, {}, 'quiz')).status).toBe(200)
    delete process.env['QUIZ_WORKER']
    expect(await count()).toBe(before)
    const done = await post('/import', small, { ...data, chosen: chosen.slice(0, 100) }, 'quiz')
    expect(done.status).toBe(201)
    expect(await count()).toBe(before + 100)
  })

  it('brings none when one is refused', async () => {
    const before = await count()
    const gift = '// [id:A-1]\nMột {T####Căn cứ: X}\n\n// [id:A-2]\nHai {T####Căn cứ: X}'
    const { digest } = (await post('/preview', gift, {}, 'quiz')).json as unknown as Preview
    const refuse = ward.payload.collections['quiz-questions'].config.hooks.beforeChange
    refuse.push(({ data }) => {
      if ((data as { code?: string }).code === 'A-2') throw new Error('refused')
      return data as object
    })
    const done = await post('/import', gift, { digest, chosen: [0, 1], topic: 'reform' }, 'quiz')
    refuse.pop()
    expect(done.status).toBe(500)
    expect(await count()).toBe(before)
  })

  it('reads TCVN3 by the app’s own table, and refuses what is no file with its mend', async () => {
    const tcvn3 =
      'C©u 1: Céng hoµ x· héi chñ nghÜa ViÖt Nam lµ g×?\nA. §éc lËp, Tù do, H¹nh phóc\nB. Kh«ng biÕt\n§¸p ¸n: A'
    const bytes = Uint8Array.from([...tcvn3].map((sign) => sign.charCodeAt(0)))
    const seen = await post('/preview', bytes, {}, 'quiz')
    expect(seen.json).toMatchObject({
      questions: [{ text: { vi: 'Cộng hoà xã hội chủ nghĩa Việt Nam là gì?' } }],
      problems: [{ code: 'encoding-converted' }],
    })
    process.env['QUIZ_WORKER'] = await bundle('src/wiring/quiz-reader.ts')
    expect((await post('/preview', bytes, {}, 'quiz')).json).toEqual(seen.json)
    delete process.env['QUIZ_WORKER']
    const empty = await post('/preview', '', {}, 'quiz')
    expect([empty.status, codeOf(empty)]).toEqual([400, 'file-empty'])
    const zip = await post('/preview', new Uint8Array([0x50, 0x4b, 3, 4, 9]), {}, 'quiz')
    expect([zip.status, codeOf(zip)]).toEqual([400, 'file-broken'])
    const wrong = await post('/preview', word, { format: 'pdf' }, 'quiz')
    expect([wrong.status, codeOf(wrong)]).toEqual([400, 'body-invalid'])
  })
})

describe('the bank’s export', () => {
  it.each(['gift', 'qti', 'xlsx'])('%s comes back as the same questions', async (format) => {
    const { json } = await ward.rest('GET', `/quiz-bank/export?format=${format}`, { as: 'quiz' })
    const { content, losses, questions } = json as {
      content: string
      losses: { message: string }[]
      questions: number
    }
    expect(questions).toBe(await count())
    const [pictures, others] = [true, false].map((are) =>
      losses.filter(({ message }) => message.startsWith('Ảnh') === are),
    )
    const { totalDocs } = await ward.payload.count({
      collection: 'quiz-questions',
      where: { image: { exists: true } },
    })
    expect(pictures).toHaveLength(totalDocs)
    // The demo's questions are in English too, which GIFT alone can't hold.
    expect((others ?? []).length > 0).toBe(format === 'gift')
    const file = new Uint8Array(Buffer.from(content, 'base64'))
    const seen = (await post('/preview', file, {}, 'quiz')).json as unknown as Preview
    expect(seen.questions).toHaveLength(questions)
    expect(seen.questions.every(({ topic, near }) => topic !== null && near.length > 0)).toBe(true)
    expect(new Set(seen.problems.map(({ code }) => code))).toEqual(new Set(['code-repeated']))
  })

  it('has a template that can be imported, and finds duplicates', async () => {
    const { json } = await ward.rest('GET', '/quiz-bank/duplicates', { as: 'quiz' })
    expect(json).toMatchObject({ compared: await count() })
  })
})

describe('who may', () => {
  it('is told by the bank’s own access', async () => {
    for (const [as, status] of [
      [undefined, 401],
      [stranger, 403],
      ['editor', 403],
    ] as const) {
      for (const path of ['/export?format=gift', '/template', '/duplicates']) {
        const seen = await ward.rest('GET', `/quiz-bank${path}`, as ? { as } : {})
        expect([seen.status, codeOf(seen)], `${as ?? 'nobody'} ${path}`).toEqual([
          status,
          'sign-in-first',
        ])
      }
      for (const path of ['/preview', '/import'])
        expect((await post(path, word, {}, as)).status).toBe(status)
    }
  })
})
