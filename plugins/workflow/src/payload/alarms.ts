import { createLocalReq, type Payload } from 'payload'
import type { Alarm } from '../core/decision.ts'
import { actOnAlarm } from './act.ts'
import { lookForUnadopted } from './adoption/unadopted.ts'
import { seedCalendar } from './calendar/seed.ts'
import { inBackground } from './background.ts'
import { caseOf, type CaseRow, type StoredCase } from './case-store.ts'
import { engineOf } from './engine.ts'
import { WorkflowError } from './errors.ts'
import { watch } from './reconcile/watch.ts'
import { refreshTasks } from './refresh-tasks.ts'
import { slugs } from './slugs.ts'

const dueIn = ({ publishAt, takeDownAt, fast }: StoredCase, now: string): Alarm | null => {
  const due: [Alarm, string | undefined][] = [
    ['expire', fast?.due],
    ['unpublish', takeDownAt?.at],
    ['publish', publishAt?.at],
  ]
  return due.find(([, at]) => at !== undefined && at <= now)?.[0] ?? null
}

// Anything else, such as languages in each other's way, stays so until somebody mends it.
const settledBy: readonly string[] = ['wrong-state', 'decided-meanwhile', 'revision-changed']

// Looked at every few seconds, and said once.
const said = new Set<string>()

/**
 * Does what was set to happen by now: publishes, takes down, takes down what was not signed off.
 * What was missed while the server was down is done now and recorded as late. It looks at the wall
 * clock each time rather than waiting for a moment, so that sleep and clock changes are no matter.
 */
export const ringAlarms = async (payload: Payload, now = new Date()): Promise<void> => {
  const { docs } = await payload.db.find<CaseRow>({
    collection: slugs.cases,
    where: { alarmAt: { less_than_equal: now.toISOString() } },
    sort: 'alarmAt',
    limit: 0,
    pagination: false,
  })
  for (const stored of docs.map(caseOf)) {
    const alarm = dueIn(stored, now.toISOString())
    if (!alarm) continue
    try {
      const req = await createLocalReq({}, payload)
      const { collection, docId, locale } = stored
      await actOnAlarm({ req, collection, id: docId, locale, alarm, now })
    } catch (error) {
      // Somebody decided at the same moment, or recalled it: nothing is due any more.
      const settled = error instanceof WorkflowError && settledBy.includes(error.data.code)
      const what = `${alarm} of ${stored.docKey} at ${stored.seq}`
      if (settled || said.has(what)) continue
      said.add(what)
      payload.logger.error({ err: error, msg: `${what} is due and failed.` })
    }
  }
}

const everyMs = 5_000
const looksAnHour = 3_600_000 / everyMs

/** What is looked at every few seconds: the tables first, then what is due, then what was changed. */
const watcher = () => {
  let looks = 0
  return inBackground('Looking for what is due', async ({ payload }) => {
    const look = looks++
    if (look % looksAnHour === 0) await seedCalendar(payload, new Date())
    if (look === 0) await lookForUnadopted(payload)
    await ringAlarms(payload)
    await watch(payload)
    if (look % 6 === 0) await refreshTasks(payload)
  })
}

/** Looks every few seconds, from soon after the start, when the tables are there. */
export const startAlarms = (payload: Payload): void => {
  const engine = engineOf(payload)
  const look = watcher()
  setTimeout(() => void look(engine), 3_000).unref()
  setInterval(() => void look(engine), everyMs).unref()
}
