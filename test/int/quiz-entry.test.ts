import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, newSecret } from '../helpers/quiz.ts'
import { type Alone, contestData, openAlone, openRoundOf } from '../helpers/quiz-alone.ts'

let alone: Alone
const staffPhone = '0987000001'

beforeAll(async () => {
  alone = await openAlone('quiz-entry', [staffPhone])
  const make = (slug: string, more: object) =>
    alone.payload.create({ collection: 'quiz-contests', data: contestData(slug, more) as never })
  await make('tuoi', {
    guardianUnder: 0,
    rounds: [
      openRoundOf('hoc-sinh', { ageTo: 17, onlyUnits: ['Trường A'] }),
      openRoundOf('nguoi-lon', { ageFrom: 18 }),
    ],
  })
  const extra = { extraTimePercent: 25, extraTimeWho: 'Người khuyết tật', assisted: true }
  await make('giup', { rounds: [openRoundOf('r1'), openRoundOf('r2')], ...extra })
  await make('cap', { guardianUnder: 0, extraTimePercent: 50, extraTimeBy: 'organiser' })
})
afterAll(() => alone.close())

let counted = 0
const person = (more: object = {}) => {
  counted += 1
  const phone = `09130${String(10000 + counted)}`
  return { ...{ name: 'Nguyễn Văn An', phone, birthYear: 1990, unit: 'Tổ 1' }, ...more }
}
const enter = (slug: string, participant: object, more: object = {}) =>
  alone.ask('POST', `/${slug}/attempts`, {
    ...{ participant, consent: true, secret: newSecret() },
    ...more,
  })
const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear()

describe('who may enter', () => {
  it('gives each the open round that takes them, by age and unit', async () => {
    const pupil = person({ birthYear: year - 12, unit: 'Trường A' })
    expect((await enter('tuoi', person())).json).toMatchObject({ round: 'nguoi-lon' })
    expect((await enter('tuoi', pupil)).json).toMatchObject({ round: 'hoc-sinh' })
    const stranger = await enter('tuoi', person({ birthYear: year - 12 }))
    expect(stranger).toMatchObject({ status: 403, json: { errors: [{ field: 'unit' }] } })
    const old = await enter('tuoi', person(), { round: 'hoc-sinh' })
    expect([old.status, codeOf(old)]).toEqual([403, 'not-eligible'])
    expect(old.text).toContain('đến 17 tuổi')
    expect((await alone.ask('GET', '/tuoi')).json).toMatchObject({
      rounds: [{ ageTo: 17, onlyUnits: ['Trường A'] }, { ageFrom: 18 }],
    })
  })

  it('refuses a set-up whose limits nobody could meet', async () => {
    const make = (more: object) =>
      alone.payload.create({ collection: 'quiz-contests', data: contestData('sai', more) as never })
    await expect(make({ rounds: [openRoundOf('a', { onlyUnits: ['Không có'] })] })).rejects.toThrow(
      /Đợt thi|Rounds/,
    )
    await expect(make({ rounds: [openRoundOf('a', { ageFrom: 20, ageTo: 10 })] })).rejects.toThrow(
      /Đợt thi|Rounds/,
    )
    await expect(
      make({ fields: ['phone'], rounds: [openRoundOf('a', { ageFrom: 20 })] }),
    ).rejects.toThrow(/Đợt thi|Rounds/)
  })

  it('bars those on the list, and those who run it, whose numbers are kept as hashes', async () => {
    const barred = person({ phone: '0913999888' })
    const add = (number: string, isOrganiser = true) =>
      alone.rest('POST', '/quiz-barred', { number, reason: 'Tổ Thư ký' }, isOrganiser)
    expect((await add('0913999888', false)).status).toBe(403)
    expect((await add('không phải số')).status).toBe(400)
    const made = await add('+84 913 999 888')
    expect(made.status).toBe(201)
    expect((await add('0913 999 888')).status).toBe(400)
    expect(JSON.stringify(made.json)).not.toContain('999 888')
    const refused = await enter('tuoi', barred)
    expect([refused.status, codeOf(refused)]).toEqual([403, 'barred'])
    expect(codeOf(await enter('tuoi', person({ phone: staffPhone })))).toBe('barred')
    const listed = await alone.rest('GET', '/quiz-barred')
    expect(listed.json).toMatchObject({ docs: [{ ending: '…888', reason: 'Tổ Thư ký' }] })
    const { docs } = await alone.payload.db.find({ collection: 'quiz-barred' })
    expect(JSON.stringify([docs, listed.json])).not.toMatch(/913999888/)
    expect(JSON.stringify(listed.json)).not.toContain('"key"')
    const { id } = made.json['doc'] as { id: string }
    const change = await alone.rest('PATCH', `/quiz-barred/${id}`, { reason: 'khác' })
    expect(change.status).toBe(403)
    expect((await alone.rest('DELETE', `/quiz-barred/${id}`)).status).toBe(200)
    expect((await enter('tuoi', barred)).status).toBe(201)
    // Who takes somebody off the list leaves a line that nobody can take off.
    const { docs: looks } = await alone.payload.db.find<{ what: string }>({
      ...{ collection: 'quiz-looks', sort: 'at', pagination: false },
    })
    expect(looks.map(({ what }) => what).filter((what) => what.includes('…888'))).toEqual([
      'Thêm người không được dự thi …888',
      'Gỡ người không được dự thi …888',
    ])
  })
})

describe('who is helped', () => {
  const minutes = ({ json }: { json: Record<string, unknown> }) =>
    (Date.parse(String(json['deadline'])) - Date.parse(String(json['serverTime']))) / 60_000
  type Paper = { token: string; receipt: string; deadline: string }

  it('asks a parent or guardian of those who may be under age, and keeps the name sealed', async () => {
    const child = person({ birthYear: year - 16 })
    const without = await enter('giup', child)
    expect(without).toMatchObject({ status: 400, json: { errors: [{ field: 'guardianName' }] } })
    const named = await enter('giup', { ...child, guardianName: 'Trần Thị Bình' })
    expect(named.json).toMatchObject({ errors: [{ field: 'guardianConsent' }] })
    const guardian = { guardianName: 'Trần Thị Bình', guardianConsent: true }
    const entered = await enter('giup', { ...child, ...guardian })
    expect(entered.status).toBe(201)
    expect((await enter('giup', person({ birthYear: year - 17 }))).status).toBe(201)
    const { docs } = await alone.payload.db.find({ collection: 'quiz-attempts' })
    expect(JSON.stringify(docs)).not.toContain('Bình')
    const query = { receipt: entered.json['receipt'], purpose: 'kiểm tra người giám hộ' }
    const { json } = await alone.rest('POST', '/quiz-people/export', query)
    expect(JSON.stringify(json)).toContain('Trần Thị Bình')
  })

  it('gives extra time to those who say they are entitled, and no others', async () => {
    expect(minutes(await enter('giup', person()))).toBeCloseTo(10, 1)
    const given = await enter('giup', person(), { extraTime: true })
    expect(minutes(given)).toBeCloseTo(13, 1)
    expect((await enter('cap', person(), { extraTime: true })).json).toMatchObject({
      errors: [{ code: 'participant-invalid', field: 'extraTime' }],
    })
  })

  it('lets organisers grant it by receipt, once; the page hears of it, and the server keeps to it', async () => {
    const { json } = await enter('cap', person())
    const { token, receipt, deadline } = json as Paper
    const grant = (isOrganiser = true) =>
      alone.rest(
        ...(['POST', '/quiz-people/extra-time', { receipt, purpose: 'Người khiếm thị' }] as const),
        isOrganiser,
      )
    const save = (seq: number) => alone.ask('PUT', '/attempts/answers', { seq, answers: {} }, token)
    expect((await save(0)).json).toMatchObject({ deadline })
    expect((await grant(false)).status).toBe(401)
    expect((await grant()).json).toMatchObject({ extraMinutes: 5 })
    const later = new Date(Date.parse(deadline) + 5 * 60_000).toISOString()
    expect((await save(1)).json).toMatchObject({ deadline: later })
    expect((await grant()).json).toMatchObject({ errors: [{ code: 'stage-wrong' }] })
    const submitted = await alone.ask('POST', '/attempts/submit', { answers: {} }, token)
    expect(submitted.status).toBe(200)
    expect((await grant()).status).toBe(409)
  })

  it('names who helps, where the contest lets anybody', async () => {
    const { json } = await enter('giup', person(), { helper: 'Lê  Văn Cường' })
    const query = { receipt: json['receipt'], purpose: 'xem người giúp' }
    const found = await alone.rest('POST', '/quiz-people/find', query)
    expect(found.json).toMatchObject({ attempts: [{ assistedBy: 'Lê Văn Cường' }] })
    expect((await enter('giup', person(), { helper: '123' })).status).toBe(400)
    expect((await enter('cap', person(), { helper: 'Lê Văn Cường' })).status).toBe(400)
  })
})
