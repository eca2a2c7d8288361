import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quizFront, type StatisticsReport } from '@bangtin/quiz'
import { codeOf, firstOptions, newSecret, send, slug, someone, start } from '../helpers/quiz.ts'
import { drawAs, endRound } from '../helpers/quiz-round.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openQuizWard()
})
afterAll(() => ward.close())

describe('taking part', () => {
  it('tells everybody what is asked, and nothing of the questions', async () => {
    const { status, json, text } = await send('GET', `/${slug}`)
    expect(status).toBe(200)
    expect(json).toMatchObject({ fields: ['name', 'phone', 'birthYear', 'unit'] })
    expect(text).not.toContain('PAPI')
    expect((await send('GET', '/khong-co')).status).toBe(404)
    expect((await send('GET', '/tim-hieu-dich-vu-cong-truc-tuyen')).status).toBe(404)
  })

  it('gives a paper that meets the blueprint, and the same one to the same secret alone', async () => {
    const first = await start()
    expect(first.status).toBe(201)
    expect(first.started.paper.questions).toHaveLength(10)
    const again = await start(
      { ...first.participant, phone: '+84 ' + String(first.participant['phone']).slice(1) },
      first.secret,
    )
    expect(again.status).toBe(200)
    expect(again.started.paper).toEqual(first.started.paper)
    expect(again.started.token).toBe(first.started.token)
    const other = await start(first.participant)
    expect(other.status).toBe(409)
    expect(codeOf(other)).toBe('already-entered')
    expect(other.text).not.toContain(first.started.receipt)
  })

  it('makes one attempt of many starts at once, each participant their own paper', async () => {
    const participant = someone()
    const secret = newSecret()
    const replies = await Promise.all(Array.from({ length: 8 }, () => start(participant, secret)))
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(replies.map(({ started }) => started.token)).size).toBe(1)
    const crowd = await Promise.all(Array.from({ length: 200 }, () => start()))
    expect(crowd.every(({ status }) => status === 201)).toBe(true)
    const ids = crowd.flatMap(({ started }) => started.paper.questions.map(({ id }) => id))
    expect(new Set(ids).size).toBe(2000)
  })

  it('saves in any order, submits once, and opens again by receipt and phone', async () => {
    const { started, participant } = await start()
    const answers = firstOptions(started.paper.questions)
    const [id = ''] = Object.keys(answers)
    const save = (seq: number, given: object) =>
      send('PUT', '/attempts/answers', { seq, answers: given }, started.token)
    expect((await save(2, answers)).json).toMatchObject({ saved: 2 })
    expect((await save(1, { [id]: [] })).status).toBe(200)
    expect((await save(2, answers)).status).toBe(200)
    expect(codeOf(await save(2, { [id]: [] }))).toBe('seq-taken')
    expect(codeOf(await save(3, { stranger: ['x'] }))).toBe('answers-invalid')

    const resume = (phone: unknown) =>
      send('POST', `/${slug}/resume`, { receipt: started.receipt.toLowerCase(), phone })
    expect(codeOf(await resume('0999999999'))).toBe('receipt-unknown')
    expect((await resume(participant['phone'])).json).toMatchObject({
      token: started.token,
      saved: { seq: 2, answers },
    })

    const submit = (prediction: number) =>
      send('POST', '/attempts/submit', { answers, prediction }, started.token)
    const both = await Promise.all([submit(5), submit(6)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const won = both[0].status === 200 ? 5 : 6
    expect((await submit(won)).status).toBe(200)
    expect(codeOf(await save(9, answers))).toBe('attempt-closed')
  })

  it('refuses what is wrong with a code and a field, never with 500', async () => {
    const good = { participant: someone(), consent: true, secret: newSecret() }
    const cases: [unknown, string, string?][] = [
      [{ ...good, consent: 'yes' }, 'consent-missing', 'consent'],
      [{ ...good, secret: 'short' }, 'secret-invalid', 'secret'],
      [
        { ...good, participant: { ...good.participant, phone: '123' } },
        'participant-invalid',
        'phone',
      ],
      [
        { ...good, participant: { ...good.participant, unit: 'Xóm lạ' } },
        'participant-invalid',
        'unit',
      ],
      [{ ...good, participant: null }, 'participant-invalid'],
      ['{"a":', 'body-invalid'],
      ['[]', 'body-invalid'],
      ['null', 'body-invalid'],
    ]
    for (const [body, code, field] of cases) {
      const reply = await send('POST', `/${slug}/attempts`, body)
      expect(reply.status).toBe(400)
      expect(reply.json['errors']).toMatchObject([{ code, ...(field ? { field } : {}) }])
    }
    expect((await send('PUT', '/attempts/answers', { seq: 1, answers: {} })).status).toBe(401)
    const strange = await send('PUT', '/attempts/answers', { seq: 1, answers: {} }, 'x'.repeat(43))
    expect(strange.status).toBe(401)
    const { started } = await start()
    for (const body of [
      { seq: -1, answers: {} },
      { seq: 1, answers: [] },
      { seq: 1, answers: { a: 1 } },
    ])
      expect((await send('PUT', '/attempts/answers', body, started.token)).status).toBe(400)
  })
})

describe('the end of a round', () => {
  const step = (name: string, as?: string) =>
    ward.rest('POST', `/quiz/${slug}/rounds/dot-1/${name}`, as ? { as } : {})

  it('is closed, frozen and released by those who run it, in this order', async () => {
    const { started } = await start()
    expect((await step('close')).status).toBe(401)
    expect((await step('close', 'editor')).status).toBe(403)
    expect((await step('close', 'quiz')).status).toBe(409)
    const answers = firstOptions(started.paper.questions)
    const save = (seq: number, of: typeof answers) =>
      send('PUT', '/attempts/answers', { seq, answers: of }, started.token)
    const alone = await save(1, Object.fromEntries(Object.entries(answers).slice(0, 1)))
    const saved = await save(2, answers)
    expect([alone.status, saved.status]).toEqual([200, 200])
    await endRound(ward.payload)
    expect((await start()).status).toBe(410)

    const statistics = (as: string) =>
      ward.rest('GET', `/quiz/${slug}/rounds/dot-1/statistics`, { as })
    expect((await statistics('quiz')).status).toBe(409)
    expect((await step('release', 'quiz')).status).toBe(409)
    const closed = await step('close', 'quiz')
    expect(closed.status).toBe(200)
    expect(closed.json['hash']).toMatch(/^[0-9a-f]{64}$/)
    expect((await step('close', 'quiz')).status).toBe(409)
    expect((await statistics('editor')).status).toBe(403)
    const told = (await statistics('quiz')).json as unknown as StatisticsReport
    expect(told.paper.attempts).toBeGreaterThan(0)
    const asked = told.items.reduce((sum, item) => sum + item.asked, 0)
    expect(asked).toBe(told.paper.attempts * started.paper.questions.length)
    const marks = told.items.reduce((sum, item) => sum + item.asked * item.facility, 0)
    expect(marks / told.paper.attempts).toBeCloseTo(told.paper.mean, 8)
    // One question was answered by a save of its own; the others came together.
    const timed = told.items.filter(({ seconds }) => seconds !== null)
    expect(timed).toHaveLength(1)
    expect(timed[0]?.seconds).toBeGreaterThan(0)
    const held = await send('GET', `/${slug}/results`)
    expect(held.status).toBe(403)
    expect(held.text).not.toContain('ranking')
    expect((await step('release', 'quiz')).status).toBe(409)
    await drawAs(ward, 'dot-1', 'quiz', '07 15 22 38 41 90')
    await drawAs(ward, 'dot-1', 'board', '07 15 22 38 41 90')
    expect((await step('release', 'quiz')).status).toBe(200)
    const { json } = await send('GET', `/${slug}/results`)
    const [round] = json['rounds'] as { hash: string; ranking: { name: string }[] }[]
    expect(round?.hash).toBe(closed.json['hash'])
    expect(round?.ranking.length).toBeGreaterThan(0)
    expect(round?.ranking[0]?.name).toMatch(/^Nguyễn T\. /)
    expect(JSON.stringify(json)).not.toContain('Mẫu')

    const page = async (path: string) =>
      (await quizFront()?.(new Request(`http://localhost/thi/${slug}/ket-qua${path}`)))?.text()
    expect(await page(`?ma=${started.receipt}`)).toContain(`Kết quả của mã ${started.receipt}`)
    expect(await page('?ma=AAAA')).toContain('Không có mã dự thi này')
    expect(await page('')).toContain(String(closed.json['hash']))
    const overview = await ward.rest('GET', `/quiz/${slug}/rounds`, { as: 'quiz' })
    expect(overview.json['rounds']).toMatchObject([{ key: 'dot-1', result: { state: 'released' } }])
    expect((await ward.rest('GET', `/quiz/${slug}/rounds`, { as: 'editor' })).status).toBe(403)
  })
})
