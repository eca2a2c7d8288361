import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, newSecret } from '../helpers/quiz.ts'
import { type Alone, contestData, openAlone, openRoundOf } from '../helpers/quiz-alone.ts'
import { tempDir } from '../helpers/temp.ts'
import { verifyByProgram } from '../helpers/verify-program.ts'

let alone: Alone
const folder = tempDir()

const groups = [
  { code: 'A', name: 'Bảng A: học sinh', nameEn: 'Group A: pupils' },
  { code: 'B', name: 'Bảng B: người dân', nameEn: 'Group B: residents' },
]
/** Questions whose words name the bank that they are of. */
const bank = (of: string, onlyGroups: string[], count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ code: `${of}-${at}`, topic: 'law', type: 'oneAnswer', source: 'Luật', onlyGroups },
    ...{ text: `Của ${of}, câu ${at}`, options: [{ text: 'A', correct: true }, { text: 'B' }] },
  }))
const questions = [...bank('A', ['A'], 3), ...bank('B', ['B'], 3), ...bank('chung', [], 1)]
const fields = ['phone']
const make = (slug: string, more: object) =>
  alone.payload.create({
    collection: 'quiz-contests',
    data: contestData(slug, { fields, groups, questions, ...more }) as never,
  }) as unknown as Promise<{ id: string }>

beforeAll(async () => {
  alone = await openAlone('quiz-groups')
  await make('chung', { rounds: [openRoundOf('r', { attempts: 2 })] })
  await make('rieng', {
    rounds: [openRoundOf('a', { onlyGroups: ['A'] }), openRoundOf('b', { onlyGroups: ['B'] })],
  })
  const later = new Date(Date.now() + 3_000_000).toISOString()
  await make('lech', {
    rounds: [
      openRoundOf('a', { onlyGroups: ['A'] }),
      openRoundOf('b', { onlyGroups: ['B'], opensAt: later }),
    ],
  })
  await make('khong', { groups: [], questions: bank('chung', [], 3) })
})
afterAll(async () => {
  await alone.close()
  folder.remove()
})

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

let counted = 0
const person = (group?: unknown) => {
  counted += 1
  return { name: 'Nguyễn Văn An', phone: `09140${String(10000 + counted)}`, group }
}
const enter = (slug: string, participant: object, secret = newSecret()) =>
  alone.ask('POST', `/${slug}/attempts`, { participant, consent: true, secret })
type Paper = { questions: { id: string; text: { vi: string } }[] }
const textsOf = ({ json }: { json: Record<string, unknown> }) =>
  (json['paper'] as Paper).questions.map(({ text }) => text.vi)
const submit = async (slug: string, group: string) => {
  const { json } = await enter(slug, person(group))
  const sent = { answers: {}, prediction: 1 }
  return alone.ask('POST', '/attempts/submit', sent, String(json['token']))
}

describe('who enters in a group', () => {
  it('is asked for it, and told which there are', async () => {
    expect((await alone.ask('GET', '/rieng')).json).toMatchObject({
      fields: ['name', 'group', 'phone'],
      groups: [{ key: 'A', name: { vi: 'Bảng A: học sinh', en: 'Group A: pupils' } }, { key: 'B' }],
      rounds: [{ onlyGroups: ['A'] }, { onlyGroups: ['B'] }],
    })
    for (const group of [undefined, 'C', ['A'], null]) {
      const refused = await enter('rieng', person(group))
      expect(refused).toMatchObject({ status: 400, json: { errors: [{ field: 'group' }] } })
      expect(codeOf(refused)).toBe('participant-invalid')
      expect(refused.text).toContain('Bảng A: học sinh; Bảng B: người dân')
    }
  })

  it('gets the round that takes it, and a paper of its bank alone', async () => {
    for (const [group, round] of [
      ['A', 'a'],
      ['B', 'b'],
    ] as const) {
      const entered = await enter('rieng', person(group))
      expect([entered.status, entered.json['round']]).toEqual([201, round])
      for (const text of textsOf(entered)) expect(text).toMatch(new RegExp(`^Của (${group}|chung)`))
    }
    const wanted = { participant: person('A'), consent: true, secret: newSecret(), round: 'b' }
    const refused = await alone.ask('POST', '/rieng/attempts', wanted)
    expect([refused.status, codeOf(refused)]).toEqual([403, 'not-eligible'])
    expect(refused.text).toContain('dành riêng cho: Bảng B: người dân')
    const early = await enter('lech', person('B'))
    expect([early.status, codeOf(early)]).toEqual([409, 'not-open-yet'])
  })

  it('keeps its paper on another device', async () => {
    const someone = person('B')
    const { json } = await enter('chung', someone)
    const again = { receipt: json['receipt'], phone: someone.phone }
    expect((await alone.ask('POST', '/chung/resume', again)).json['paper']).toEqual(json['paper'])
  })

  it('keeps to one: a second group gives nobody a second attempt', async () => {
    const someone = person('A')
    const secret = newSecret()
    expect((await enter('rieng', someone, secret)).status).toBe(201)
    for (const own of [secret, newSecret()]) {
      const other = await enter('rieng', { ...someone, group: 'B' }, own)
      expect([other.status, codeOf(other)]).toEqual([409, 'group-differs'])
      expect(other.text).not.toContain('Bảng A')
    }
    // A second attempt of the same round keeps to it as well.
    const twice = person('A')
    const first = await enter('chung', twice)
    await alone.ask('POST', '/attempts/submit', { answers: {} }, String(first.json['token']))
    expect(codeOf(await enter('chung', { ...twice, group: 'B' }))).toBe('group-differs')
    const second = await enter('chung', twice)
    expect(second.status).toBe(201)
    for (const text of textsOf(second)) expect(text).toMatch(/^Của (A|chung)/)
  })

  it('keeps to one also where both are chosen at the same moment', async () => {
    for (let time = 0; time < 5; time += 1) {
      const someone = person()
      const replies = await Promise.all(
        ['A', 'B', 'A', 'B'].map((group) => enter('rieng', { ...someone, group })),
      )
      const codes = replies.map((reply) => (reply.status === 201 ? 'in' : codeOf(reply)))
      expect(codes.filter((code) => code === 'in')).toHaveLength(1)
      expect(codes.filter((code) => code === 'group-differs')).toHaveLength(2)
    }
  })

  it('is counted, and named to the person whose data are asked for', async () => {
    const { json } = await enter('lech', person('A'))
    expect((await alone.ask('GET', '/lech/counters')).json).toMatchObject({
      rounds: [
        { round: 'a', groups: [{ group: 'A', participants: 1 }] },
        { round: 'b', groups: [{ group: 'B', participants: 0 }] },
      ],
    })
    const query = { receipt: json['receipt'], purpose: 'hỏi bảng đã thi' }
    const told = await alone.rest('POST', '/quiz-people/export', query)
    expect(told.json).toMatchObject({ attempts: [{ participant: { group: 'A' } }] })
  })

  it('is nobody in a contest without groups, which answers as before', async () => {
    const { json, text } = await alone.ask('GET', '/khong')
    expect(json['fields']).toEqual(['name', 'phone'])
    expect(text).not.toMatch(/group/i)
    expect((await enter('khong', person('A'))).status).toBe(201)
    const { text: counters } = await alone.ask('GET', '/khong/counters')
    expect(counters).not.toMatch(/group/i)
    const where = { contest: { not_equals: '0' }, roundKey: { equals: 'r1' } }
    const { docs } = await alone.payload.db.find({ collection: 'quiz-attempts', where })
    expect(docs).toMatchObject([{ groupKey: null }])
  })
})

describe('the set-up', () => {
  const refusal = async (method: string, path: string, body: object) => {
    const { status, json } = await alone.rest(method, path, body)
    const [error] = json['errors'] as { data: { errors: { path: string; message: string }[] } }[]
    return { status, ...error?.data.errors[0] }
  }

  it('is refused where a group’s bank is too small, with round and group by name', async () => {
    const data = contestData('thieu', { fields, groups, questions: questions.slice(0, 4) })
    expect(await refusal('POST', '/quiz-contests', data)).toMatchObject({
      status: 400,
      path: 'rounds',
      message:
        'rounds.0.blueprint.0.count: Đợt r1: the bank of “Group B: residents” has too few questions for this row; lacking: 1.',
    })
  })

  it('takes a whole set of the bank for each group', async () => {
    const add = (of: string, at: number, set?: string) =>
      alone.rest('POST', '/quiz-questions', { ...bank(of, [], at + 1)[at], set })
    for (const at of [0, 1]) {
      await add('HS', at, 'Học sinh')
      await add('DAN', at, 'Người dân')
    }
    const single = await add('LE', 0)
    const draft = (more: object) => ({
      ...{ title: 'Thi', slug: 'bo', rules: 'Luật', consent: 'Đồng ý', _status: 'draft' },
      ...more,
    })
    const taking = (...sets: (string | null)[]) =>
      groups.map((group, at) => ({ ...group, takeSet: sets[at] }))
    const wrong = draft({ groups: taking(null, 'Cán bộ') })
    expect(await refusal('POST', '/quiz-contests?draft=true', wrong)).toMatchObject({
      status: 400,
      path: 'groups.1.takeSet',
      message: 'The bank has no set “Cán bộ”. Its sets: Học sinh; Người dân.',
    })
    type Doc = {
      id: string
      groups: { takeSet: string | null }[]
      questions: { code: string; onlyGroups: string[] }[]
    }
    const takenBy = ({ questions: own }: Doc) =>
      own.map(({ code, onlyGroups }) => [code, ...onlyGroups].join(' '))
    // With or without accents and capitals.
    const one = draft({
      groups: taking('hoc sinh', 'Người dân'),
      takeFromBank: [(single.json['doc'] as Doc).id],
    })
    const made = (await alone.rest('POST', '/quiz-contests?draft=true', one)).json['doc'] as Doc
    expect(takenBy(made)).toEqual(['DAN-0 B', 'DAN-1 B', 'HS-0 A', 'HS-1 A', 'LE-0'])
    expect(made.groups.map(({ takeSet }) => takeSet)).toEqual([null, null])
    const more = { groups: taking(null, 'Học sinh') }
    const path = `/quiz-contests/${made.id}?draft=true`
    const nameless = { groups: [{ name: 'Bảng C', takeSet: 'Học sinh' }] }
    expect(await refusal('PATCH', path, nameless)).toMatchObject({ path: 'groups.0.code' })
    const again = (await alone.rest('PATCH', path, more)).json['doc'] as Doc
    expect(takenBy(again)).toEqual(['DAN-0 B', 'DAN-1 B', 'HS-0 A B', 'HS-1 A B', 'LE-0'])
    // What is taken for all is for all.
    const { docs } = await alone.payload.db.find<{ id: string; code: string }>({
      ...{ collection: 'quiz-questions', where: { code: { equals: 'HS-0' } } },
    })
    const forAll = { takeFromBank: docs.map(({ id }) => id) }
    const widened = (await alone.rest('PATCH', path, forAll)).json['doc'] as Doc
    expect(takenBy(widened)).toContain('HS-0')
    // A group under another code keeps what is its own.
    const renamed = {
      groups: widened.groups.map((row, at) => (at ? { ...row, code: 'DAN' } : row)),
    }
    const followed = (await alone.rest('PATCH', path, renamed)).json['doc'] as Doc
    expect(takenBy(followed)).toEqual(['DAN-0 DAN', 'DAN-1 DAN', 'HS-0', 'HS-1 A DAN', 'LE-0'])
  })

  it('changes after the opening with a note, whose lack says what changes', async () => {
    const { id } = await make('doi', { rounds: [openRoundOf('r')] })
    const renamed = { groups: [groups[0], { ...groups[1], name: 'Bảng B: cán bộ' }] }
    expect(await refusal('PATCH', `/quiz-contests/${id}`, renamed)).toMatchObject({
      status: 400,
      message: expect.stringContaining('these change: groups.') as string,
    })
    const changes = [{ text: 'Đổi tên bảng B cho đúng thể lệ.' }]
    const told = await alone.rest('PATCH', `/quiz-contests/${id}`, { ...renamed, changes })
    expect(told.status).toBe(200)
  })
})

it('ranks each group in its own round, with its own prizes', async () => {
  const closesAt = Date.now() + 10_000
  const round = (code: string, onlyGroups: string[]) =>
    openRoundOf(code, { onlyGroups, closesAt: new Date(closesAt).toISOString() })
  await make('giai', {
    rounds: [round('a', ['A']), round('b', ['B'])],
    prizes: [
      { name: 'Nhất học sinh', count: 1, by: 'rank', least: 0, onlyGroups: ['A'] },
      { name: 'Nhất người dân', count: 1, by: 'rank', least: 0, onlyGroups: ['B'] },
      { name: 'Khuyến khích', count: 1, by: 'rank', least: 0 },
    ],
  })
  await make('gop', { rounds: [round('r', [])] })
  // What is published runs at most four seconds later.
  await pause(4100)
  for (const slug of ['giai', 'gop'])
    for (const group of ['A', 'B', 'B']) expect((await submit(slug, group)).status).toBe(200)
  await pause(Math.max(0, closesAt - Date.now()) + 200)
  for (const path of ['giai/rounds/a', 'giai/rounds/b', 'gop/rounds/r'])
    for (const step of ['close', 'release'])
      expect((await alone.rest('POST', `/quiz/${path}/${step}`)).status).toBe(200)
  type Shown = {
    rounds: {
      round: string
      groups?: object[]
      prizes: { name: { vi: string } }[]
      ranking: { place: number; group: string; prize: number | null }[]
    }[]
  }
  const shown = async (slug: string) =>
    (await alone.ask('GET', `/${slug}/results`)).json as unknown as Shown
  const own = (await shown('giai')).rounds.map(({ prizes, ranking, ...rest }) => ({
    ...{ names: prizes.map(({ name }) => name.vi), groups: rest.groups },
    won: ranking.map(({ group, prize }) => [group, prize]),
  }))
  expect(own).toEqual([
    { names: ['Nhất học sinh', 'Khuyến khích'], groups: undefined, won: [['A', 0]] },
    {
      ...{ names: ['Nhất người dân', 'Khuyến khích'], groups: undefined },
      won: [
        ['B', 0],
        ['B', 1],
      ],
    },
  ])
  for (const round of ['a', 'b']) {
    const { json } = await alone.ask('GET', `/giai/results/${round}`)
    expect(verifyByProgram(folder.dir, json).output).toContain(' 0 faults')
  }
  // Where one round takes several, they are ranked together, each line with its group.
  const [together] = (await shown('gop')).rounds
  expect(together?.groups).toHaveLength(2)
  expect(together?.ranking.map(({ group }) => group).sort()).toEqual(['A', 'B', 'B'])
})
