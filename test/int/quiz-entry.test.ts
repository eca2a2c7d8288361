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
    const refused = await enter('tuoi', barred)
    expect([refused.status, codeOf(refused)]).toEqual([403, 'barred'])
    expect(codeOf(await enter('tuoi', person({ phone: staffPhone })))).toBe('barred')
    const listed = await alone.rest('GET', '/quiz-barred')
    expect(listed.json).toMatchObject({ docs: [{ ending: '…888', reason: 'Tổ Thư ký' }] })
    const { docs } = await alone.payload.db.find({ collection: 'quiz-barred' as never })
    expect(JSON.stringify([docs, listed.json])).not.toMatch(/913999888/)
    expect(JSON.stringify(listed.json)).not.toContain('"key"')
    const { id } = made.json['doc'] as { id: string }
    const change = await alone.rest('PATCH', `/quiz-barred/${id}`, { reason: 'khác' })
    expect(change.status).toBe(403)
    expect((await alone.rest('DELETE', `/quiz-barred/${id}`)).status).toBe(200)
    expect((await enter('tuoi', barred)).status).toBe(201)
  })
})
