import type { Payload } from 'payload'
import { engineOf } from '../engine.ts'
import { calendarSlug, workingTimeSlug } from './collections.ts'
import { weekdays } from './weekdays.ts'

type WorkingTime = { seededYears?: number[] | null }

const write = async (payload: Payload, year: number): Promise<void> => {
  const { preset = weekdays } = engineOf(payload).workflow.calendar ?? {}
  for (const { date, kind, name, source } of await preset.days(year)) {
    const { totalDocs } = await payload.count({
      collection: calendarSlug,
      where: { day: { equals: date } },
    })
    if (totalDocs > 0) continue
    await payload.create({
      collection: calendarSlug,
      data: {
        ...{ date: `${date}T12:00:00.000Z`, kind, source },
        ...{ nameVi: name.vi, nameEn: name.en },
      } as never,
      depth: 0,
    })
  }
}

/**
 * Lays out this year and the next by the preset, each once: days that an administrator wrote stay
 * as they are, and days that one removed stay removed.
 */
export const seedCalendar = async (payload: Payload, now: Date): Promise<void> => {
  const slug = workingTimeSlug as never
  const stored = (await payload.findGlobal({ slug, depth: 0 })) as WorkingTime
  const done = Array.isArray(stored.seededYears) ? stored.seededYears : []
  const years = [now.getUTCFullYear(), now.getUTCFullYear() + 1]
  const due = years.filter((year) => !done.includes(year))
  if (due.length === 0) return
  for (const year of due) await write(payload, year)
  await payload.updateGlobal({ slug, data: { seededYears: [...done, ...due] } as never, depth: 0 })
}

/** The innermost cause says what the layers above only wrap. */
const rootOf = (error: unknown): string => {
  const { cause, message } = error as { cause?: unknown; message?: string }
  return cause ? rootOf(cause) : (message ?? String(error))
}

/**
 * Seeds at start and looks again each day, so that a server that runs over New Year knows the next
 * one. A database whose tables are not there yet is left for the next start.
 */
export const startCalendar = async (payload: Payload): Promise<void> => {
  const seed = () =>
    seedCalendar(payload, new Date()).catch((error: unknown) => {
      payload.logger.info(`The calendar of working days is not laid out yet: ${rootOf(error)}`)
    })
  await seed()
  setInterval(() => void seed(), 86_400_000).unref()
}
