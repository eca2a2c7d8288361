import { stageOf } from '../../core/chain.ts'
import { type Reminder, reminderDue, reminderHorizon } from '../../core/reminders.ts'
import { calendarOf } from '../calendar.ts'
import type { Engine } from '../engine.ts'
import { isConflict, readEntries } from '../ledger-store.ts'
import type { Member } from '../options.ts'
import { slugs } from '../slugs.ts'
import type { TaskRow } from '../task-store.ts'
import { codeOf } from '../locales.ts'
import { insertNotice } from './notice-store.ts'

type Row = TaskRow & { told?: Reminder | null }

const approaching = async (engine: Engine, horizon: string): Promise<Row[]> =>
  (
    await engine.payload.db.find<Row>({
      collection: slugs.tasks,
      where: {
        and: [
          { dueAt: { less_than_equal: horizon } },
          { or: [{ told: { exists: false } }, { told: { equals: 'reminder' } }] },
        ],
      },
      sort: 'dueAt',
      limit: 500,
      pagination: false,
    })
  ).docs

/** Who gave the task to the person, where somebody did. */
const assigners = async (engine: Engine, { docKey, personId }: Row): Promise<string[]> => {
  const given = (await readEntries(engine, docKey, undefined)).findLast(
    ({ action, details }) =>
      (action === 'reassign' || action === 'delegate') &&
      (details?.['to'] as { id?: string } | undefined)?.id === personId,
  )
  return given ? [given.actor.id] : []
}

const receivers = async (
  engine: Engine,
  task: Row,
  kind: Reminder,
  everyone: readonly Member[],
): Promise<Member[]> => {
  const heads = engine.workflow.heads ?? []
  const above = everyone.filter(({ seats }) =>
    seats.some(({ body, position }) => body === task.body && heads.includes(position)),
  )
  const ids =
    kind === 'reminder'
      ? [task.personId]
      : [...above.map(({ id }) => id), ...(await assigners(engine, task))]
  // Where nobody stands above, the person who is late is told.
  const told = ids.length > 0 ? ids : [task.personId]
  return everyone.filter(({ id }) => told.includes(id))
}

/**
 * Writes the reminders and escalations that are due. Each has a key made of the stage, its deadline
 * and the receiver, so that it goes out once whatever happens between.
 */
export const queueReminders = async (engine: Engine, now: string): Promise<void> => {
  const calendar = await calendarOf(engine.payload)
  const rows = await approaching(engine, reminderHorizon(now, calendar))
  if (rows.length === 0) return
  const everyone = await engine.workflow.members(engine.payload, {})
  for (const task of rows) {
    const timed = { since: task.since, dueAt: task.dueAt, told: task.told ?? null }
    const kind = reminderDue(timed, now, calendar)
    if (!kind) continue
    const { docKey, collection, docId, title, stage, dueAt } = task
    const locale = codeOf(engine, collection, task.locale)
    const definition = engine.workflow.collections[collection]?.definition
    const label = stage && definition ? (stageOf(definition, stage)?.label ?? null) : null
    for (const member of await receivers(engine, task, kind, everyone))
      await once(() =>
        insertNotice(
          engine,
          [docKey, kind, stage ?? '', dueAt, member.id].join('|'),
          docKey,
          member,
          {
            ...{ reason: kind, collection, docId, locale, title, at: now, by: null, entry: null },
            ...{ stage: label, dueAt },
          },
          undefined,
        ),
      )
    await engine.raw.updateOne({ collection: slugs.tasks, id: task.id, data: { told: kind } })
  }
}

const once = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!isConflict(error)) throw error
  }
}
