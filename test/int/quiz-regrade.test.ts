import { quizFront, type StatisticsReport } from '@bangtin/quiz'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, firstOptions, send, slug, someone, start } from '../helpers/quiz.ts'
import { drawAs, endRound } from '../helpers/quiz-round.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { actAs, type Ward } from '../helpers/ward.ts'

type File = { hash: string; entropy: string; list: string; ranking: unknown }
type Question = { code: string; type: string; options: { correct?: boolean | null }[] }

let ward: Ward
let contest = ''
const receipts: string[] = []

const step = (name: string, body: unknown = {}, as = 'quiz') =>
  ward.rest('POST', `/quiz/${slug}/rounds/dot-1/${name}`, { as, body })
const site = async (at: string, form?: Record<string, string>) => {
  const request = new Request(`http://localhost/thi/${slug}${at}`, {
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })
  return (await (await quizFront()?.(request))?.text()) ?? ''
}
const published = async (): Promise<File> =>
  (await send('GET', `/${slug}/results/dot-1`)).json as unknown as File
const verify = (file: File) => {
  const to = path.join(ward.dir, 'result.json')
  writeFileSync(to, JSON.stringify(file))
  return spawnSync(process.execPath, ['docs/verify-results.mjs', to], { encoding: 'utf8' })
}

/** Makes the option after the right one right in every question that has one right answer, through the approval. */
const correctKey = async (): Promise<void> => {
  const doc = await ward.payload.findByID({ collection: 'quiz-contests', id: contest, depth: 0 })
  const questions = (doc['questions' as never] as Question[]).map((question) => {
    if (question.type !== 'oneAnswer') return question
    const right = question.options.findIndex(({ correct }) => correct)
    const next = (right + 1) % question.options.length
    const options = question.options.map((option, at) => ({ ...option, correct: at === next }))
    return { ...question, options }
  })
  await ward.payload.update({
    ...{ collection: 'quiz-contests', id: contest, draft: true },
    data: {
      ...{ questions, changes: [{ text: 'Sửa đáp án theo văn bản mới.' }] },
      // As they stand: the test ended the round below the gate.
      rounds: doc['rounds' as never],
    } as never,
    req: await ward.as('quiz'),
  })
  for (const [who, action] of [
    ...([
      ['quiz', 'submit'],
      ['board', 'approve'],
    ] as const),
    ...([
      ['leader', 'approve'],
      ['board', 'publish'],
    ] as const),
  ] as const)
    await actAs(ward, who, 'quiz-contests', contest, action)
  await new Promise((resolve) => setTimeout(resolve, 4100))
}

const facilities = async () => {
  const { json } = await ward.rest('GET', `/quiz/${slug}/rounds/dot-1/statistics`, { as: 'quiz' })
  const { items } = json as unknown as StatisticsReport
  return items.map(({ key, facility }) => [key, facility])
}

beforeAll(async () => {
  ward = await openQuizWard()
  for (let at = 0; at < 8; at += 1) {
    const { started } = await start(someone())
    const answers = firstOptions(started.paper.questions)
    await send('POST', '/attempts/submit', { answers, prediction: at }, started.token)
    receipts.push(started.receipt)
  }
  const { docs } = await ward.payload.find({
    ...{ collection: 'quiz-contests', depth: 0, limit: 1 },
    where: { slug: { equals: slug } },
  })
  contest = String(docs[0]?.id)
})
afterAll(() => ward.close())

const complaint = (
  receipt: string | undefined,
  text = 'Câu 3 có hai đáp án đúng, đề nghị xem lại.',
) => send('POST', `/${slug}/complaints`, { receipt, text })

describe('complaints', () => {
  it('are taken from those who took part, after the release, and numbered', async () => {
    expect(codeOf(await complaint(receipts[0]))).toBe('stage-wrong')
    await endRound(ward.payload)
    await step('close')
    for (const as of ['quiz', 'board']) await drawAs(ward, 'dot-1', as, '07 15 22 38 41 90')
    expect((await step('release')).status).toBe(200)
    expect(await site('/ket-qua')).toContain('nhận kiến nghị đến')
    expect(codeOf(await complaint('AAAA-AAAA-AAAA'))).toBe('receipt-unknown')
    expect(codeOf(await complaint(receipts[0], 'ngắn'))).toBe('complaint-invalid')
    const both = await Promise.all([complaint(receipts[0]), complaint(receipts[1])])
    expect(both.map(({ json }) => json['number']).sort()).toEqual(['KN-001', 'KN-002'])
    const received = both[0].json
    const days = (of: unknown) => Date.parse(String(of)) / 86_400_000
    expect(days(received['answerBy']) - days(received['receivedAt'])).toBeGreaterThan(5)
    const sent = await site('/kien-nghi', {
      ...{ ma: receipts[2] ?? '', dot: 'dot-1', 'noi-dung': '<b>Tôi</b> đã nộp đúng giờ mà.' },
    })
    expect(sent).toContain('KN-003')
    const own = await site(`/kien-nghi?ma=${receipts[2] ?? ''}`)
    expect(own).toContain('&lt;b&gt;Tôi')
    expect(own).toContain('Đang chờ Tổ Thư ký trả lời')
    expect(await site(`/kien-nghi?ma=${receipts[3] ?? ''}`)).toContain('chưa gửi kiến nghị nào')
  })

  it('are answered once, by organisers, and keep results provisional until then', async () => {
    const list = await ward.rest('GET', '/quiz-complaints?sort=number', { as: 'quiz' })
    const docs = list.json['docs'] as { id: string; number: string; text: string }[]
    expect(docs.map(({ number }) => number)).toEqual(['KN-001', 'KN-002', 'KN-003'])
    expect((await ward.rest('GET', '/quiz-complaints')).status).toBe(403)
    const answer = (id: string | undefined, body: object, as = 'quiz') =>
      ward.rest('PATCH', `/quiz-complaints/${id ?? ''}`, { as, body })
    expect((await answer(docs[0]?.id, { answer: 'x' }, 'editor')).status).toBe(403)
    const changed = { answer: 'Tổ Thư ký đã xem lại: đúng như kiến nghị.', text: 'khác' }
    await answer(docs[0]?.id, changed)
    await answer(docs[0]?.id, { answer: 'Nói lại' })
    const again = await ward.rest('GET', `/quiz-complaints/${docs[0]?.id ?? ''}`, { as: 'quiz' })
    expect(again.json).toMatchObject({ answer: changed.answer, text: docs[0]?.text })
    expect(again.json['answeredAt']).toMatch(/^2/)
    expect(await site(`/kien-nghi?ma=${receipts[0] ?? ''}`)).toContain('đúng như kiến nghị')

    const { drizzle } = ward.payload.db as unknown as {
      drizzle: { run: (sql: string) => Promise<unknown> }
    }
    const { docs: kept } = await ward.payload.db.find<Record<string, unknown>>({
      ...{ collection: 'quiz-results', limit: 1 },
    })
    const until = (at: unknown) =>
      drizzle.run(`update quiz_results set complaints_until = '${String(at)}'`)
    await until(new Date(0).toISOString())
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(await site('/ket-qua/dot-1')).toContain('còn kiến nghị đang được trả lời')
    for (const { id } of docs.slice(1)) await answer(id, { answer: 'Đã trả lời.' })
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(await site('/ket-qua/dot-1')).toContain('Kết quả chính thức')
    expect(codeOf(await complaint(receipts[4]))).toBe('stage-wrong')
    // What was changed below the engine is not gone on with, until it is put back.
    const reason = 'Chấm lại theo văn bản mới (dữ liệu mẫu).'
    expect(codeOf(await step('regrade', { reason }))).toBe('result-altered')
    await until(kept[0]?.['complaintsUntil'])
    expect(codeOf(await step('regrade', { reason }))).toBe('stage-wrong')
  })
})

describe('grading anew', () => {
  it('needs a reason, organisers, and a key that was approved anew', async () => {
    const reason = 'Đáp án câu 3 được sửa theo văn bản mới (dữ liệu mẫu).'
    expect((await step('regrade', { reason }, 'editor')).status).toBe(403)
    expect(codeOf(await step('regrade', { reason: 'x' }))).toBe('reason-missing')
    expect((await step('regrade', { reason })).status).toBe(409)
    const before = await published()
    const asked = await facilities()
    await correctKey()
    // Until the list is marked anew, its own key stands.
    expect(await facilities()).toEqual(asked)
    const done = await step('regrade', { reason })
    expect(done.json).toMatchObject({ before: before.hash })
    const after = await published()
    expect(after.hash).toBe(done.json['hash'])
    expect(after.hash).not.toBe(before.hash)
    expect(after.entropy).toBe(before.entropy)
    expect(await facilities()).not.toEqual(asked)
    expect(JSON.parse(after.list.split('\n')[0] ?? '{}')).toMatchObject({
      regrade: { first: before.hash, before: before.hash, reason },
    })
    for (const file of [before, after]) expect(verify(file).stdout).toContain(' 0 faults')
    const page = await site('/ket-qua/dot-1')
    for (const shown of [reason, before.hash, after.hash, 'Đã chấm lại lúc', 'nhận kiến nghị đến'])
      expect(page).toContain(shown)
    expect((await step('regrade', { reason })).status).toBe(409)
    const { docs } = await ward.payload.db.find<{ body: { what: string } }>({
      collection: 'quiz-acts',
      sort: 'seq',
    })
    expect(docs.at(-1)?.body.what).toBe('regraded')
  })

  it('erases a name from the list before as well', async () => {
    const body = { receipt: receipts[5], purpose: 'Theo yêu cầu của người dự thi' }
    expect((await ward.rest('POST', '/quiz-people/erase', { as: 'quiz', body })).status).toBe(200)
    const { docs } = await ward.payload.db.find<{ ranking: { name: string }[] }>({
      ...{ collection: 'quiz-results', limit: 0, pagination: false },
    })
    const erased = docs.map(({ ranking }) => ranking.filter(({ name }) => name === '***').length)
    expect(erased).toEqual([1, 1])
    const { json } = await ward.rest('GET', `/quiz/${slug}/rounds`, { as: 'quiz' })
    expect(json['faults']).toEqual([])
  })
})
