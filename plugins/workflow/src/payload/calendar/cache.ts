import type { Payload } from 'payload'
import type { WorkCalendar } from '../../core/working-time.ts'

/** A calendar read from the database, and until when it is taken for granted. */
export type Cached = { calendar: Promise<WorkCalendar>; until: number }

// Next loads a module more than once; the adapter object is one.
const key = Symbol.for('@bangtin/workflow/calendar')

type Holder = { [key]?: Cached | undefined }

const holderOf = ({ db }: Payload): Holder => db as unknown as Holder

/** What was read last, if it still counts. */
export const cachedCalendar = (payload: Payload, now: number): Cached | undefined => {
  const cached = holderOf(payload)[key]
  return cached && cached.until > now ? cached : undefined
}

/** Keeps what was read. */
export const keepCalendar = (payload: Payload, cached: Cached): void => {
  holderOf(payload)[key] = cached
}

/** Lets go of it. */
export const forgetCalendar = (payload: Payload): void => {
  holderOf(payload)[key] = undefined
}
