import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quizFront } from '@bangtin/quiz'
import { demoQuestions } from '../../src/demo/questions.ts'
import { seedContests } from '../../src/demo/seed-contests.ts'
import { openWard, type Ward } from '../helpers/ward.ts'

const slug = 'tim-hieu-cai-cach-hanh-chinh-2026'

type Question = {
  id: string
  text: { vi: string }
  options: { id: string; text: { vi: string } }[]
}
type Started = {
  token: string
  receipt: string
  deadline: string
  paper: { questions: Question[] }
}

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
  await seedContests(ward.payload, ward.cast)
})
afterAll(() => ward.close())

let counted = 0
const someone = (): Record<string, unknown> => {
  counted += 1
  return {
    name: `Nguyễn Thị Mẫu ${'A'.repeat(counted % 5)}`,
    phone: `09120${String(10000 + counted)}`,
    birthYear: 1985,
    unit: 'Tổ dân phố 3',
  }
}
const newSecret = (): string => `secret-${Math.random().toString(36).slice(2)}-0123456789`

const send = async (
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<{ status: number; text: string; json: Record<string, unknown>; headers: Headers }> => {
  const response = await quizFront()?.(
    new Request(`http://localhost/api/quiz${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
  if (!response) return { status: 404, text: '', json: {}, headers: new Headers() }
  const text = await response.text()
  const json = JSON.parse(text) as Record<string, unknown>
  return { status: response.status, text, json, headers: response.headers }
}

const start = async (participant = someone(), secret = newSecret()) => {
  const reply = await send('POST', `/${slug}/attempts`, { participant, consent: true, secret })
  return { ...reply, started: reply.json as unknown as Started, participant, secret }
}

const codeOf = ({ json }: { json: Record<string, unknown> }): string | undefined =>
  (json['errors'] as { code: string }[] | undefined)?.[0]?.code

const firstOptions = (questions: Question[]): Record<string, string[]> =>
  Object.fromEntries(
    questions.map(({ id, options }) => [id, options[0] ? [options[0].id] : ['100']]),
  )

const moveRound = async (closesAt: number): Promise<void> => {
  const contests = await ward.payload.db.find<{ id: string }>({
    collection: 'quiz-contests',
    where: { slug: { equals: slug } },
  })
  const [contest] = contests.docs
  const { tables, drizzle } = ward.payload.db as unknown as {
    tables: Record<string, never>
    drizzle: { run: (sql: string) => Promise<unknown> }
  }
  expect(tables['quiz_contests_rounds']).toBeDefined()
  // Below the gate, as the clock would: the window has passed.
  await drizzle.run(
    `update quiz_contests_rounds set closes_at = '${new Date(closesAt).toISOString()}' where _parent_id = '${contest?.id ?? ''}'`,
  )
  const over = new Date(closesAt).toISOString()
  await drizzle.run(`update quiz_attempts set deadline = '${over}' where deadline > '${over}'`)
  await new Promise((resolve) => setTimeout(resolve, 4100))
}

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

describe('the key', () => {
  it('is in no answer to anybody but those who run contests', async () => {
    const sources = new Set(demoQuestions.map(({ source }) => String(source)))
    const leaks = (text: string): boolean =>
      /"(correct|isTrue|explanation|tolerance)"/.test(text) ||
      [...sources].some((source) => text.includes(`"${source}"`))
    const { docs } = await ward.payload.find({ collection: 'quiz-contests', depth: 0 })
    const ids = docs.map(({ id }) => id)
    const paths = [
      ...['quiz-contests', 'quiz-questions', 'workflow-snapshots', 'workflow-ledger'],
      ...['workflow-cases', 'workflow-tasks', 'workflow-waits', 'workflow-notices'],
      ...['quiz-attempts', 'quiz-answers', 'quiz-submissions', 'quiz-versions', 'quiz-results'],
    ].map((name) => `/${name}?depth=3&limit=0&draft=true`)
    const perDoc = ids.flatMap((id) => [
      `/quiz-contests/${id}?depth=3`,
      `/quiz-contests/${id}?draft=true`,
      `/quiz-contests/versions?where[parent][equals]=${id}`,
      `/quiz-contests/${id}/workflow`,
    ])
    const people = [undefined, 'editor', 'designer', 'center', 'admin']
    for (const as of people) {
      for (const path of [...paths, ...perDoc]) {
        const { json } = await ward.rest('GET', path, as ? { as } : {})
        expect(leaks(JSON.stringify(json)), `${as ?? 'nobody'} ${path}`).toBe(false)
      }
      const query =
        '{ QuizContests { docs { id questions { text isTrue options { text correct } } } } QuizQuestions(limit: 100) { docs { text options { correct } } } versionsQuizContests { docs { version { questions { text } } } } }'
      const { json } = await ward.graphql(query, as ? { as } : {})
      expect(JSON.stringify(json), as ?? 'nobody').not.toMatch(/PAPI|"correct":/)
    }
    const seen = await ward.rest('GET', '/quiz-contests?depth=0', { as: 'board' })
    expect(leaks(JSON.stringify(seen.json))).toBe(true)
    const own = await ward.graphql(
      '{ QuizQuestions(limit: 100) { docs { text options { correct } } } }',
      {
        as: 'board',
      },
    )
    expect(JSON.stringify(own.json)).toContain('PAPI')
    const { started, text } = await start()
    expect(leaks(text)).toBe(false)
    expect(Object.keys(started.paper.questions[0] ?? {}).sort()).toEqual(
      expect.arrayContaining(['id', 'multiple', 'options', 'text', 'type']),
    )
    for (const { options } of started.paper.questions)
      for (const option of options) expect(Object.keys(option)).toEqual(['id', 'text'])
  })

  it('and phone numbers are not kept in plain', async () => {
    const { participant } = await start()
    const { docs } = await ward.payload.find({ collection: 'quiz-attempts', limit: 0 })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain(String(participant['phone']))
    expect((await ward.rest('GET', '/quiz-attempts')).status).toBe(403)
    const seen = await ward.rest('GET', '/quiz-attempts?limit=1', { as: 'quiz' })
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.json)).not.toMatch(/"(sealed|receipt|tokenHash|secretHash)"/)
    const made = await ward.rest('POST', '/quiz-attempts', { as: 'quiz', body: { key: 'x' } })
    expect(made.status).toBe(403)
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
    const saved = await send('PUT', '/attempts/answers', { seq: 1, answers }, started.token)
    expect(saved.status).toBe(200)
    await moveRound(Date.now() - 60_000)
    expect((await start()).status).toBe(410)

    expect((await step('release', 'quiz')).status).toBe(409)
    const closed = await step('close', 'quiz')
    expect(closed.status).toBe(200)
    expect(closed.json['hash']).toMatch(/^[0-9a-f]{64}$/)
    expect((await step('close', 'quiz')).status).toBe(409)
    const held = await send('GET', `/${slug}/results`)
    expect(held.status).toBe(403)
    expect(held.text).not.toContain('ranking')
    expect((await step('release', 'quiz')).status).toBe(200)
    const { json } = await send('GET', `/${slug}/results`)
    const [round] = json['rounds'] as { hash: string; list: string; ranking: { name: string }[] }[]
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
