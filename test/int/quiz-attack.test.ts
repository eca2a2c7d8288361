import { quizFront } from '@bangtin/quiz'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, firstOptions, newSecret, send, slug, someone, start } from '../helpers/quiz.ts'
import { drawAs, endRound } from '../helpers/quiz-round.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { actAs, type Ward } from '../helpers/ward.ts'

let ward: Ward
let contest = ''
let picture = ''
let file = ''

beforeAll(async () => {
  ward = await openQuizWard()
  const { docs } = await ward.payload.find({
    ...{ collection: 'quiz-contests', depth: 0, limit: 1 },
    where: { slug: { equals: slug } },
  })
  contest = String(docs[0]?.id)
})
afterAll(() => ward.close())

const step = (name: string, body: unknown = {}, as = 'quiz') =>
  ward.rest('POST', `/quiz/${slug}/rounds/dot-1/${name}`, { as, body })
const page = async (at = '') =>
  (await (await quizFront()?.(new Request(`http://localhost/thi/${slug}${at}`)))?.text()) ?? ''
const change = async (data: object) =>
  ward.payload.update({
    ...{ collection: 'quiz-contests', id: contest, draft: true, data: data },
    req: await ward.as('quiz'),
  })
const submit = () => actAs(ward, 'quiz', 'quiz-contests', contest, 'submit')
const refusal = async (): Promise<string> =>
  submit().then(
    () => '',
    (error: unknown) => JSON.stringify(error, Object.getOwnPropertyNames(error)),
  )
const open = async (): Promise<void> => {
  await actAs(ward, 'board', 'quiz-contests', contest, 'approve')
  await actAs(ward, 'leader', 'quiz-contests', contest, 'approve')
  await actAs(ward, 'board', 'quiz-contests', contest, 'publish')
  await new Promise((resolve) => setTimeout(resolve, 4100))
}
const pictureOf = async (name: string) =>
  quizFront()?.(new Request(`http://localhost/api/quiz/${slug}/pictures/${name}`))

describe('a contest that is open', () => {
  it('takes a picture of a question by a new approval with a public note', async () => {
    const photo = await sharp({
      create: { width: 1600, height: 1200, channels: 3, background: '#14532d' },
    })
      .jpeg()
      .toBuffer()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Biển hiệu của bộ phận một cửa' }))
    form.set('file', new File([new Uint8Array(photo)], 'dap-an-B.jpg', { type: 'image/jpeg' }))
    const refused = await ward.rest('POST', '/quiz-pictures', { as: 'editor', body: form })
    expect(refused.status).toBe(403)
    const made = await ward.rest('POST', '/quiz-pictures', { as: 'quiz', body: form })
    expect(made.status).toBe(201)
    const { id, filename } = made.json['doc'] as { id: string; filename: string }
    picture = String(id)
    file = filename

    const doc = await ward.payload.findByID({ collection: 'quiz-contests', id: contest, depth: 0 })
    const questions = (doc['questions' as never] as object[]).map((one) => ({
      ...one,
      image: picture,
    }))
    const { revision } = (await change({ questions })) as unknown as { revision: string }
    const refusedFor = await refusal()
    expect(refusedFor).toContain('Cuộc thi đã mở, nay đổi: câu hỏi, đáp án')
    const early = new Date(0).toISOString()
    const note = { text: 'Thêm <b>hình</b> minh họa cho các câu hỏi.', at: early }
    const noted = await ward.rest('PATCH', `/quiz-contests/${contest}?draft=true`, {
      as: 'quiz',
      body: { changes: [note], revision },
    })
    expect(noted.status).toBe(200)
    await submit()
    await open()
    const shown = await page()
    expect(shown).toContain('Thay đổi sau khi mở')
    expect(shown).toContain('Thêm &lt;b&gt;hình&lt;/b&gt; minh họa')
    const told = (await send('GET', `/${slug}`)).json['changes'] as { at: string }[]
    expect(told[0]?.at).toMatch(/^2\d{3}-/)
  })

  it('shows it in papers alone, small, under a name that tells nothing', async () => {
    const { started } = await start()
    const [question] = started.paper.questions as unknown as {
      image: { name: string; alt: { vi: string } }
    }[]
    expect(question?.image).toEqual({
      name: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      alt: { vi: 'Biển hiệu của bộ phận một cửa' },
    })
    const name = question?.image.name ?? ''
    const answer = await pictureOf(name)
    expect(answer?.status).toBe(200)
    expect(answer?.headers.get('content-type')).toBe('image/webp')
    const bytes = Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0))
    const { width, format } = await sharp(bytes).metadata()
    expect([width, format, bytes.length <= 60_000]).toEqual([720, 'webp', true])
    expect((await pictureOf('0'.repeat(32)))?.status).toBe(404)
    for (const as of [undefined, 'editor', 'designer', 'center', 'admin']) {
      const who = as ? { as } : {}
      const list = await ward.rest('GET', '/quiz-pictures?depth=0', who)
      expect(JSON.stringify(list.json), as).not.toContain(file)
      for (const at of [`/quiz-pictures/${picture}`, `/quiz-pictures/file/${file}`])
        expect((await ward.rest('GET', at, who)).status, `${as ?? 'nobody'} ${at}`).toBeGreaterThan(
          400,
        )
    }
    expect((await ward.rest('GET', `/quiz-pictures/file/${file}`, { as: 'board' })).status).toBe(
      200,
    )
  })

  it('keeps its prediction as it was opened with', async () => {
    const notes = (await send('GET', `/${slug}`)).json['changes'] as { text: { vi: string } }[]
    const changes = [...notes.map(({ text }) => ({ text: text.vi })), { text: 'Đổi câu dự đoán.' }]
    await change({ predictionTarget: 'entries', changes })
    expect(await refusal()).toContain('Câu dự đoán và cách tính đã khóa')
    await change({ predictionTarget: 'perfect', changes: changes.slice(0, -1) })
  })

  it('takes no marks in names that nobody sees, and shows no receipt to a search', async () => {
    const odd = { ...someone(), name: 'Nguyễn\u0000 \u202eVăn\u0007 Đức\ud800' }
    expect((await start(odd)).status).toBe(201)
    const { docs } = await ward.payload.find({ collection: 'quiz-attempts', sort: '-startedAt' })
    expect(docs.map((one) => (one as unknown as { name: string }).name)).toContain('Nguyễn Văn Đức')
    for (const field of ['receipt', 'tokenHash', 'sealed', 'phoneHash', 'identity', 'key']) {
      const at = `/quiz-attempts?where[${field}][like]=a`
      expect((await ward.rest('GET', at, { as: 'quiz' })).status, field).toBe(400)
    }
  })
})

describe('steps that meet, or end in the middle', () => {
  it('count what came in the last moment, and are taken once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const { started } = await start()
        return { token: started.token, answers: firstOptions(started.paper.questions) }
      }),
    )
    const saves = await Promise.all(
      sent.map(({ token, answers }) =>
        send('PUT', '/attempts/answers', { seq: 1, answers }, token),
      ),
    )
    expect(saves.every(({ status }) => status === 200)).toBe(true)
    await endRound(ward.payload)
    const closes = await Promise.all([step('close'), step('close', {}, 'board'), step('close')])
    expect(closes.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const closed = closes.find(({ status }) => status === 200)?.json
    expect(closed?.['entries']).toBe(20)
    expect((await drawAs(ward, 'dot-1', 'quiz', '1 2')).json['state']).toBe('waiting')
    expect((await drawAs(ward, 'dot-1', 'quiz', '1 2')).json['state']).toBe('waiting')
    expect(codeOf(await drawAs(ward, 'dot-1', 'board', '1 3'))).toBe('draw-differs')
    const draws = await Promise.all([
      drawAs(ward, 'dot-1', 'board', '1 2'),
      drawAs(ward, 'dot-1', 'leader', '1 2'),
      drawAs(ward, 'dot-1', 'secretary', '1 3'),
    ])
    expect(draws.filter(({ json }) => json['state'] === 'drawn')).toHaveLength(1)
    const releases = await Promise.all([step('release'), step('release', {}, 'board')])
    expect(releases.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await start(someone(), newSecret())).status).toBe(410)
  })

  it('write down what a crash kept them from writing', async () => {
    const acts = async () =>
      (
        await ward.payload.db.find<{ body: { what: string } }>({
          ...{ collection: 'quiz-acts', sort: 'seq', limit: 0, pagination: false },
        })
      ).docs.map(({ body }) => body.what)
    expect(await acts()).toEqual(['closed', 'drawn', 'released'])
    await ward.payload.db.deleteMany({ collection: 'quiz-acts', where: { seq: { equals: 3 } } })
    const looks = [1, 2, 3].map(() => ward.rest('GET', `/quiz/${slug}/rounds`, { as: 'quiz' }))
    await Promise.all(looks)
    expect(await acts()).toEqual(['closed', 'drawn', 'released'])
  })

  it('leave a closed round as it was approved', async () => {
    const doc = await ward.payload.findByID({ collection: 'quiz-contests', id: contest, depth: 0 })
    const { rounds, changes } = doc as unknown as { rounds: object[]; changes: object[] }
    const closesAt = new Date(Date.now() + 86_400_000).toISOString()
    await change({
      rounds: rounds.map((one) => ({ ...one, closesAt })),
      changes: [...changes, { text: 'Kéo dài đợt thi thêm một ngày.' }],
    })
    expect(await refusal()).toContain('đã chốt danh sách bài thi')
  })
})
