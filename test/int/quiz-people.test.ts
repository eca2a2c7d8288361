import path from 'node:path'
import { addSealKey, fileKeys, resealAll } from '@bangtin/quiz'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eraseExpired } from '../../plugins/quiz/src/payload/people/retention.ts'
import { codeOf, firstOptions, send, slug, someone, start } from '../helpers/quiz.ts'
import { drawAs, endRound } from '../helpers/quiz-round.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { type Reply, type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openQuizWard()
})
afterAll(() => ward.close())

const enter = async (person: Record<string, unknown>) => {
  const { started } = await start(person)
  const answers = firstOptions(started.paper.questions)
  const sent = await send('POST', '/attempts/submit', { answers, prediction: 1 }, started.token)
  expect(sent.status).toBe(200)
  return started
}
const purpose = 'Người dự thi đề nghị tại bộ phận một cửa'
const ask = (path: string, body: object, as?: string): Promise<Reply> =>
  ward.rest('POST', `/quiz-people/${path}`, { ...(as ? { as } : {}), body })
const looks = async (): Promise<Record<string, unknown>[]> => {
  const { docs } = await ward.payload.db.find<Record<string, unknown>>({
    collection: 'quiz-looks',
    ...{ sort: 'at', limit: 0, pagination: false },
  })
  return docs
}
type Found = { attempts: { id: string; receipt: string; name: string }[] }

const lost = { ...someone(), name: 'Đặng Thị Ánh Tuyết', birthYear: 1979 }
let receipt = ''
let id = ''

it('finds a lost receipt by phone and birth year, for organisers alone, and notes it', async () => {
  const started = await enter(lost)
  receipt = started.receipt
  await enter(someone())
  const { phone, birthYear } = lost as { phone?: string; birthYear: number }
  const query = { phone, birthYear: String(birthYear), purpose }
  expect((await ask('find', query)).status).toBe(401)
  expect((await ask('find', query, 'editor')).status).toBe(403)
  expect((await ask('find', { phone, birthYear }, 'quiz')).json).toMatchObject({
    errors: [{ code: 'reason-missing', field: 'purpose' }],
  })
  expect((await ask('find', { phone: '1', purpose }, 'quiz')).status).toBe(400)
  expect((await ask('find', { ...query, birthYear: 1980 }, 'quiz')).json).toEqual({ attempts: [] })
  for (const name of ['', 'dang thi anh tuyet', 'ÁNH TUYẾT']) {
    const { json } = await ask('find', { ...query, name }, 'quiz')
    expect((json as unknown as Found).attempts).toMatchObject([{ receipt, name: lost.name }])
    id = (json as unknown as Found).attempts[0]?.id ?? ''
  }
  const noted = (await looks()).filter(({ what }) => what === 'Tra cứu người dự thi')
  expect(noted).toHaveLength(4)
  expect(noted.at(-1)).toMatchObject({ purpose, entries: id, count: 1 })
  expect(noted.at(-1)?.['whoName']).not.toBe('')
  expect(JSON.stringify(noted)).not.toContain(String(phone))
})

it('notes every reading of the list of attempts, whatever way it comes; nobody changes the log', async () => {
  const before = (await looks()).length
  expect((await ward.rest('GET', '/quiz-attempts?limit=5', { as: 'quiz' })).status).toBe(200)
  await ward.rest('GET', `/quiz-attempts/${id}`, { as: 'board' })
  await ward.graphql('{ QuizAttempts { docs { name } } }', { as: 'quiz' })
  const after = (await looks()).slice(before)
  expect(after.map(({ what }) => what)).toEqual(Array(3).fill('Xem lượt thi'))
  expect(after[1]).toMatchObject({ entries: id, count: 1 })
  // How many are called so is an answer about people; how many there are is none.
  await ward.rest('GET', '/quiz-attempts/count', { as: 'quiz' })
  const asked = '/quiz-attempts/count?where[name][like]=Nguy'
  expect((await ward.rest('GET', asked, { as: 'quiz' })).status).toBe(200)
  expect((await looks()).slice(before + 3).map(({ what }) => what)).toEqual([
    'Xem lượt thi (đếm theo điều kiện)',
  ])
  const one = String(after[0]?.['id'])
  for (const as of ['quiz', 'admin', 'leader']) {
    expect(
      (await ward.rest('PATCH', `/quiz-looks/${one}`, { as, body: { what: 'x' } })).status,
    ).toBe(403)
    expect((await ward.rest('DELETE', `/quiz-looks/${one}`, { as })).status).toBe(403)
    expect((await ward.rest('GET', '/quiz-looks', { as })).status).toBe(200)
  }
  expect((await ward.rest('GET', '/quiz-looks', { as: 'editor' })).status).toBe(403)
})

it('hands out all that is kept of a person, with the consent they gave, and no marks yet', async () => {
  const { json } = await ask('export', { receipt, purpose }, 'quiz')
  expect(json).toMatchObject({
    attempts: [
      {
        participant: { name: lost.name, phone: lost['phone' as never], birthYear: '1979' },
        consent: { text: expect.stringContaining('UBND phường') as string },
        ...{ receipt, results: [], prediction: 1 },
      },
    ],
  })
  const [attempt] = json['attempts'] as { answers: { answer: string[] }[] }[]
  expect(attempt?.answers).toHaveLength(10)
  expect(attempt?.answers[0]?.answer[0]).not.toMatch(/^[\w-]{8,}$/)
  expect(JSON.stringify(json)).not.toMatch(/correct|isTrue|identity|Hash/)
  expect((json['looks'] as object[]).length).toBeGreaterThan(3)
})

it('encrypts anew by another key, and reads on while it does', async () => {
  const folder = path.join(ward.dir, 'data', 'keys')
  const { started, participant } = await start()
  const sealed = async () => {
    const where = { receipt: { equals: started.receipt } }
    const { docs } = await ward.payload.db.find<{ id: string; sealed: string }>({
      ...{ collection: 'quiz-attempts', where },
    })
    return docs[0]?.sealed ?? ''
  }
  const before = await sealed()
  const name = addSealKey(folder)
  expect(await resealAll(ward.payload, fileKeys(folder))).toBeGreaterThan(3)
  expect(await resealAll(ward.payload, fileKeys(folder))).toBe(0)
  const after = await sealed()
  expect([before.startsWith(`${name}.`), after.startsWith(`${name}.`)]).toEqual([false, true])
  const { json } = await ask('export', { receipt: started.receipt, purpose }, 'quiz')
  expect(json).toMatchObject({ attempts: [{ participant: { phone: participant['phone'] } }] })
})

it('erases a person; frozen hashes, files and ranking stay, under a pseudonym', async () => {
  await endRound(ward.payload)
  const round = (step: string, as = 'quiz') =>
    ward.rest('POST', `/quiz/${slug}/rounds/dot-1/${step}`, { as, body: {} })
  expect((await round('close')).status).toBe(200)
  await drawAs(ward, 'dot-1', 'quiz', '11 22 33 44 55 66')
  await drawAs(ward, 'dot-1', 'board', '11 22 33 44 55 66')
  expect((await round('release')).status).toBe(200)
  const complaint = { receipt, text: 'Tôi là Đặng Thị Ánh Tuyết, xin xem lại bài.' }
  expect((await send('POST', `/${slug}/complaints`, complaint)).status).toBe(201)
  const file = async () => (await send('GET', `/${slug}/results/dot-1`)).text.replace(/\s+$/, '')
  const published = await file()
  expect(published.length).toBeGreaterThan(300)
  const before = (await send('GET', `/${slug}/results`)).text
  expect(before).toContain('Đặng')

  expect((await ask('erase', { receipt, purpose }, 'editor')).status).toBe(403)
  expect((await ask('erase', { receipt, purpose }, 'quiz')).json).toEqual({ erased: 1 })
  expect((await ask('erase', { receipt, purpose }, 'quiz')).json).toEqual({ erased: 0 })

  expect(await file()).toBe(published)
  const after = (await send('GET', `/${slug}/results`)).text
  expect(after).not.toContain('Đặng')
  expect(after).toContain('***')
  const hashOf = (text: string) => /"hash":"([0-9a-f]{64})"/.exec(text)?.[1]
  expect(hashOf(after)).toBe(hashOf(before))
  for (const collection of ['quiz-attempts', 'quiz-complaints', 'quiz-results'] as const) {
    const { docs } = await ward.payload.db.find({ collection, limit: 0, pagination: false })
    expect(JSON.stringify(docs)).not.toMatch(/Tuyết|Đặng/)
  }
  const { docs } = await ward.payload.db.find<Record<string, unknown>>({
    collection: 'quiz-attempts',
    where: { id: { equals: id } },
  })
  expect(docs[0]).toMatchObject({ birthYear: null, phoneHash: null, receipt })
  const again = await send('POST', `/${slug}/resume`, { receipt, phone: lost['phone' as never] })
  expect(codeOf(again)).toBe('receipt-unknown')
  expect((await ask('export', { receipt, purpose }, 'quiz')).status).toBe(200)
})

it('erases by itself what is kept too long, and says so', async () => {
  const { service } = Reflect.get(globalThis, Symbol.for('bangtin.quiz.front')) as {
    service: Parameters<typeof eraseExpired>[0]
  }
  const named = async () => {
    const { docs } = await ward.payload.db.find<{ id: string; name: string }>({
      collection: 'quiz-attempts',
      ...{ limit: 0, pagination: false },
    })
    return docs.filter(({ name }) => name.startsWith('Nguyễn')).length
  }
  const day = 86_400_000
  await eraseExpired(service, Date.now() + 364 * day)
  expect(await named()).toBeGreaterThan(1)
  await eraseExpired(service, Date.now() + 385 * day)
  expect(await named()).toBe(0)
  const [last] = (await looks()).slice(-1)
  expect(last).toMatchObject({ who: 'system', what: 'Xóa dữ liệu hết hạn lưu' })
  const count = (await looks()).length
  await eraseExpired(service, Date.now() + 385 * day)
  expect((await looks()).length).toBe(count)
})
