import { createHash } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, newSecret } from '../helpers/quiz.ts'
import { type Alone, contestData, openAlone, openRoundOf } from '../helpers/quiz-alone.ts'

type Answers = Record<string, string[]>
type Reply = { receipt: string; submittedAt: string; entry: string; entryHash: string }
type Row = Record<string, unknown>

const closesAt = Date.now() + 12_000
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
let alone: Alone
let counted = 0

beforeAll(async () => {
  alone = await openAlone('quiz-handed-in')
  const make = (slug: string, more: object) =>
    alone.payload.create({ collection: 'quiz-contests', data: contestData(slug, more) as never })
  const rounds = [openRoundOf('r1', { closesAt: new Date(closesAt).toISOString(), attempts: 2 })]
  const prediction = { predictionQuestion: 'Bao nhiêu?', predictionDefinition: 'Số lượt thi' }
  await make('thi', { rounds, ...prediction, predictionTarget: 'entries' })
  await make('cap', { extraTimePercent: 50, extraTimeBy: 'organiser' })
})
afterAll(() => alone.close())

const enter = async (slug = 'thi', phone = '') => {
  counted += 1
  const own = phone || `09150${String(10000 + counted)}`
  const { json } = await alone.ask('POST', `/${slug}/attempts`, {
    participant: { name: 'An', phone: own, birthYear: 1990, unit: 'Tổ 1' },
    ...{ consent: true, secret: newSecret() },
  })
  const { token, receipt, paper } = json as unknown as {
    token: string
    receipt: string
    paper: { questions: { id: string; options: { id: string }[] }[] }
  }
  const answer = (place: number, option = 0): Answers => {
    const question = paper.questions[place]
    return { [question?.id ?? '']: [question?.options[option]?.id ?? ''] }
  }
  const save = (seq: number, answers: Answers) =>
    alone.ask('PUT', '/attempts/answers', { seq, answers }, token)
  const submit = async (answers: Answers, guess: number | null = 5) => {
    const reply = await alone.ask('POST', '/attempts/submit', { answers, prediction: guess }, token)
    return { ...reply, proven: reply.json as unknown as Reply }
  }
  const ids = paper.questions.map(({ id }) => id).sort()
  return { phone: own, receipt, ids, answer, save, submit }
}

const hashes: string[] = []
let late: Awaited<ReturnType<typeof enter>>

describe('a submission', () => {
  it('holds a save that came before it, also while its commit is under way', async () => {
    const { answer, save, submit } = await enter('cap')
    const [saved, { proven }] = await Promise.all([save(1, answer(0)), submit(answer(1), null)])
    expect(saved.status).toBe(200)
    const { answers } = JSON.parse(proven.entry) as { answers: Answers }
    expect(answers).toMatchObject({ ...answer(0), ...answer(1) })
  })

  it('is answered with what was counted of it and its hash, and alike when sent again', async () => {
    const { receipt, phone, answer, save, submit, ids } = await enter()
    await save(2, answer(0, 1))
    // An older save that comes late changes nothing.
    await save(1, answer(0, 0))
    const { proven } = await submit(answer(1))
    expect(proven.entryHash).toBe(sha256(proven.entry))
    const { submittedAt } = proven
    const answers = { ...answer(0, 1), ...answer(1) }
    expect(JSON.parse(proven.entry)).toEqual({ answers, prediction: 5, receipt, submittedAt })
    expect((await submit(answer(1))).proven).toEqual(proven)
    for (const other of [await submit(answer(1, 1)), await submit(answer(1), 6)])
      expect([other.status, codeOf(other)]).toEqual([409, 'attempt-closed'])
    const { json } = await alone.ask('POST', '/thi/resume', { receipt, phone })
    expect(json).toMatchObject({ ...proven, saved: { answers } })
    hashes.push(proven.entryHash)

    const blank = await enter()
    const { entry, entryHash } = (await blank.submit({}, null)).proven
    expect(Object.entries((JSON.parse(entry) as { answers: Answers }).answers).sort()).toEqual(
      blank.ids.map((id) => [id, []]),
    )
    expect(ids).not.toEqual(blank.ids)
    hashes.push(entryHash)
  })

  it('has what was saved also where the attempt had to be read again from the database', async () => {
    const { receipt, answer, save, submit } = await enter('cap')
    await save(1, answer(0))
    const granted = { receipt, purpose: 'Người khiếm thị' }
    expect((await alone.rest('POST', '/quiz-people/extra-time', granted)).status).toBe(200)
    const { proven } = await submit(answer(1))
    expect(JSON.parse(proven.entry)).toMatchObject({ answers: { ...answer(0), ...answer(1) } })
  })

  it('refuses halves of characters, which a database may change', async () => {
    const { submit, ids } = await enter('cap')
    expect(codeOf(await submit({ [ids[0] ?? '']: ['\ud83d'] }))).toBe('answers-invalid')
  })
})

describe('a frozen list', () => {
  it('commits to each entry, handed in or saved, and to attempts that do not count', async () => {
    const first = await enter()
    hashes.push((await first.submit({ ...first.answer(0), ...first.answer(1) })).proven.entryHash)
    const again = await enter('thi', first.phone)
    hashes.push((await again.submit({})).proven.entryHash)
    late = await enter()
    await late.save(1, late.answer(1))
    await new Promise((resolve) => setTimeout(resolve, closesAt - Date.now() + 300))
    expect((await alone.rest('POST', '/quiz/thi/rounds/r1/close')).status).toBe(200)
    expect((await alone.rest('POST', '/quiz/thi/rounds/r1/release')).status).toBe(200)
    const { json } = await alone.ask('GET', '/thi/results/r1')
    const [, ...lines] = String(json['list'])
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { entryHash: string; uncounted?: string[] })
    expect(lines).toHaveLength(4)
    const found = lines.flatMap(({ entryHash, uncounted = [] }) => [entryHash, ...uncounted])
    expect(found).toEqual(expect.arrayContaining(hashes))
    expect(lines.flatMap(({ uncounted = [] }) => uncounted)).toHaveLength(1)
    // Nobody sent it, so its time is the deadline, which is the round's end.
    const { receipt, ids, answer } = late
    const answers = { ...Object.fromEntries(ids.map((id) => [id, []])), ...answer(1) }
    const sorted = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))
    const submittedAt = new Date(closesAt).toISOString()
    const text = JSON.stringify({ answers: sorted, prediction: null, receipt, submittedAt })
    expect(found).toContain(sha256(text))
    expect(found).toHaveLength(hashes.length + 1)
  })

  it('lets nobody grade anew what was altered since, and writes nothing then', async () => {
    const { payload } = alone
    const all = async (collection: string) =>
      (
        await payload.db.find<Row>({
          ...{ collection: collection as CollectionSlug, limit: 0, pagination: false },
          sort: 'key',
        })
      ).docs
    const kept = async () => JSON.stringify([await all('quiz-results'), await all('quiz-acts')])
    const before = await kept()
    const reason = 'Chấm lại theo văn bản mới (dữ liệu mẫu).'
    const regrade = () => alone.rest('POST', '/quiz/thi/rounds/r1/regrade', { reason })
    const unchanged = async () => expect(codeOf(await regrade())).toBe('stage-wrong')
    await unchanged()
    const submissions = await all('quiz-submissions')
    const saves = await all('quiz-answers')
    const attempts = await all('quiz-attempts')
    const own = submissions.find(({ answers }) => JSON.stringify(answers).includes('["'))
    const mine = Object.keys(late.answer(1))[0] ?? ''
    const save = saves.find(({ answers }) => mine in (answers as Answers))
    const attempt = attempts.find(({ key }) => key === own?.['key'])
    const results = await all('quiz-results')
    const changes: [string, Row | undefined, Row][] = [
      ['quiz-submissions', own, { answers: {} }],
      ['quiz-submissions', own, { prediction: 7 }],
      ['quiz-submissions', own, { at: new Date(closesAt - 60_000).toISOString() }],
      ['quiz-answers', save, { answers: late.answer(1, 1) }],
      ['quiz-attempts', attempt, { startedAt: new Date(closesAt - 60_000).toISOString() }],
      ['quiz-attempts', attempt, { unit: 'Trường A' }],
    ]
    for (const [slug, row, change] of changes) {
      const collection = slug as CollectionSlug
      const where = { key: { equals: String(row?.['key']) } }
      const write = (data: Row) => payload.db.updateOne({ collection, where, data })
      await write(change)
      const refused = await regrade()
      expect([refused.status, codeOf(refused)], JSON.stringify(change)).toEqual([
        409,
        'answers-altered',
      ])
      expect(JSON.stringify(refused.json)).toContain('1 bài thi trong cơ sở dữ liệu')
      expect(await kept()).toBe(before)
      await write(Object.fromEntries(Object.keys(change).map((name) => [name, row?.[name]])))
      await unchanged()
    }
    // Whoever changes the list as well is told by its hash.
    const list = String(results[0]?.['list'])
    const where = { key: { equals: String(results[0]?.['key']) } }
    const forge = (text: string) =>
      payload.db.updateOne({
        collection: 'quiz-results' as CollectionSlug,
        where,
        data: { list: text },
      })
    await forge(list.replace('"entryHash":"', '"entryHash":"0'))
    expect(codeOf(await regrade())).toBe('result-altered')
    await forge(list)
    await unchanged()
  })
})
