import type { Payload } from 'payload'
import { engineOf } from '../engine.ts'
import { calendarSlug, workingTimeSlug } from '../slugs.ts'
import { weekdays } from './weekdays.ts'

type WorkingTime = { seededYears?: number[] | null }

const isLaidOut = async (payload: Payload, day: string): Promise<boolean> =>
  (await payload.count({ collection: calendarSlug, where: { day: { equals: day } } })).totalDocs > 0

const write = async (payload: Payload, year: number): Promise<void> => {
  const { preset = weekdays } = engineOf(payload).workflow.calendar ?? {}
  for (const { date, kind, name, source } of await preset.days(year)) {
    if (await isLaidOut(payload, date)) continue
    const row = {
      ...{ date: `${date}T12:00:00.000Z`, kind, source },
      ...{ nameVi: name.vi, nameEn: name.en },
    }
    try {
      await payload.create({ collection: calendarSlug, data: row as never, depth: 0 })
    } catch (error) {
      // Another process was quicker.
      if (!(await isLaidOut(payload, date))) throw error
    }
  }
}

const layOut = async (payload: Payload, now: Date): Promise<void> => {
  if (!engineOf(payload).workflow.calendar) return
  const slug = workingTimeSlug as never
  const stored = (await payload.findGlobal({ slug, depth: 0 })) as WorkingTime
  const done = Array.isArray(stored.seededYears) ? stored.seededYears : []
  const years = [now.getUTCFullYear(), now.getUTCFullYear() + 1]
  const due = years.filter((year) => !done.includes(year))
  if (due.length === 0) return
  for (const year of due) await write(payload, year)
  await payload.updateGlobal({ slug, data: { seededYears: [...done, ...due] } as never, depth: 0 })
}

const under = new WeakMap<Payload['db'], Promise<void>>()

/**
 * Lays out this year and the next by the preset, each once: days that an administrator wrote stay
 * as they are, and days that one removed stay removed. One at a time.
 */
export const seedCalendar = (payload: Payload, now: Date): Promise<void> => {
  const next = (under.get(payload.db) ?? Promise.resolve()).then(() => layOut(payload, now))
  under.set(
    payload.db,
    next.catch(() => undefined),
  )
  return next
}
