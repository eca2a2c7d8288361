import { addWorkingTime, calendarOf, isWorkingDay } from '@bangtin/workflow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedCalendar } from '../../plugins/workflow/src/payload/calendar/seed.ts'
import { openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward
beforeAll(async () => {
  ward = await openWard()
  await seedCalendar(ward.payload, new Date('2026-06-01T00:00:00.000Z'))
})
afterAll(() => ward.close())

const days = async (where = '') =>
  (await ward.rest('GET', `/workflow-calendar?limit=100${where}`, { as: 'editor' })).json[
    'docs'
  ] as { id: string; day: string; kind: string; nameVi: string }[]
const idOf = async (day: string) => (await days(`&where[day][equals]=${day}`))[0]?.id ?? ''

const holiday = {
  date: '2026-11-24T12:00:00.000Z',
  kind: 'dayOff',
  nameVi: 'Ngày Văn hóa Việt Nam',
  nameEn: 'Vietnamese Culture Day',
  source: 'Thông báo thử',
}

describe('the calendar', () => {
  it('is laid out for this year and the next, once', async () => {
    const before = await days()
    expect(before.filter(({ day }) => day.startsWith('2026-02'))).toHaveLength(5)
    expect(before.filter(({ day }) => day.startsWith('2027')).length).toBeGreaterThan(10)
    const id = await idOf('2027-09-03')
    await ward.rest('DELETE', `/workflow-calendar/${id}`, { as: 'admin' })
    const tet = await idOf('2026-02-20')
    await ward.rest('PATCH', `/workflow-calendar/${tet}`, {
      as: 'admin',
      body: { nameVi: 'Nghỉ thêm' },
    })
    await seedCalendar(ward.payload, new Date('2026-06-02T00:00:00.000Z'))
    const after = await days()
    expect(after).toHaveLength(before.length - 1)
    expect(after.find(({ day }) => day === '2026-02-20')?.nameVi).toBe('Nghỉ thêm')
  })

  it('is kept by administrators and read by those signed in', async () => {
    const write = (as?: string) =>
      ward.rest('POST', '/workflow-calendar', { ...(as ? { as } : {}), body: holiday })
    expect((await write()).status).toBe(403)
    expect((await write('leader')).status).toBe(403)
    expect((await ward.rest('GET', '/workflow-calendar')).status).toBe(403)
    expect((await ward.rest('GET', '/globals/workflow-working-time')).status).toBe(403)
  })

  it('moves deadlines as soon as it changes', async () => {
    const due = async () =>
      addWorkingTime(await calendarOf(ward.payload), '2026-11-23T09:00:00.000+07:00', { days: 1 })
    expect(await due()).toBe('2026-11-24T02:00:00.000Z')
    const { status } = await ward.rest('POST', '/workflow-calendar', { as: 'admin', body: holiday })
    expect(status).toBe(201)
    expect(await due()).toBe('2026-11-25T02:00:00.000Z')
    const again = await ward.rest('POST', '/workflow-calendar', { as: 'admin', body: holiday })
    expect(again.status).toBe(400)
    const id = await idOf('2026-11-24')
    await ward.rest('PATCH', `/workflow-calendar/${id}`, {
      as: 'admin',
      body: { kind: 'workday', day: '2000-01-01' },
    })
    expect(await idOf('2026-11-24')).toBe(id)
    expect(isWorkingDay(await calendarOf(ward.payload), '2026-11-24')).toBe(true)
    await ward.rest('DELETE', `/workflow-calendar/${id}`, { as: 'admin' })
    expect(await due()).toBe('2026-11-24T02:00:00.000Z')
  })

  it('takes other working hours, and refuses impossible ones', async () => {
    const set = (hours: unknown) =>
      ward.rest('POST', '/globals/workflow-working-time', { as: 'admin', body: { hours } })
    expect((await calendarOf(ward.payload)).hours).toHaveLength(2)
    for (const hours of [
      [{ from: '7h30', to: '11:30' }],
      [{ from: '11:30', to: '07:30' }],
      [
        { from: '07:30', to: '12:00' },
        { from: '11:00', to: '17:00' },
      ],
      [{ from: 7, to: {} }],
    ])
      expect([hours, (await set(hours)).status]).toEqual([hours, 400])
    expect((await set([{ from: '08:00', to: '16:00' }])).status).toBe(200)
    expect((await calendarOf(ward.payload)).hours).toEqual([{ from: '08:00', to: '16:00' }])
    expect((await set([])).status).toBe(200)
    expect((await calendarOf(ward.payload)).hours).toHaveLength(2)
  })

  it('refuses a day that is none', async () => {
    for (const date of ['ngày mai', '', '2026-13-45'])
      expect(
        (
          await ward.rest('POST', '/workflow-calendar', {
            as: 'admin',
            body: { ...holiday, date },
          })
        ).status,
      ).toBe(400)
  })
})
