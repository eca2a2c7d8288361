import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { byPerson, digestDay } from '../../core/digest.ts'
import { stageOf } from '../../core/chain.ts'
import { calendarOf } from '../calendar.ts'
import { dbReq, type Engine } from '../engine.ts'
import type { Member } from '../options.ts'
import type { NoticeItem } from './options.ts'
import { readMark, writeMark } from '../marks.ts'
import { slugs } from '../slugs.ts'
import type { TaskRow } from '../task-store.ts'
import { codeOf } from '../locales.ts'
import { insertNotice, type NoticeRow } from './notice-store.ts'

const markKey = 'notices-digest-day'

const itemOf = ({ notice }: NoticeRow): NoticeItem => {
  const { reason, collection, docId, locale, title, at, by, stage, dueAt } = notice
  return { reason, collection, docId, locale, title, at, by, stage, dueAt }
}

const waitingItem = (engine: Engine, task: TaskRow): NoticeItem => {
  const { kind, collection, docId, title, since, stage, dueAt } = task
  const locale = codeOf(engine, collection, task.locale)
  const definition = engine.workflow.collections[collection]?.definition
  const label = stage && definition ? (stageOf(definition, stage)?.label ?? null) : null
  return {
    ...{ reason: kind, collection, docId, locale, title, at: since },
    ...{ by: null, stage: label, dueAt: dueAt ?? null },
  }
}

const digestOf = async (
  engine: Engine,
  member: Member,
  day: string,
  now: string,
  news: readonly NoticeRow[],
  tasks: readonly TaskRow[],
): Promise<void> => {
  const req = await createLocalReq({}, engine.payload)
  await initTransaction(req)
  try {
    const body = {
      ...({
        reason: 'digest',
        collection: '',
        docId: '',
        locale: null,
        title: '',
        at: now,
        by: null,
        entry: null,
      } as const),
      ...{ stage: null, dueAt: null },
      items: news.map(itemOf),
      waiting: tasks.map((task) => waitingItem(engine, task)),
    }
    await insertNotice(engine, `digest|${day}>${member.id}`, `digest|${day}`, member, body, req)
    for (const { id } of news)
      await engine.raw.updateOne({
        ...{ collection: slugs.notices, id, data: { status: 'kept' }, req: dbReq(req) },
      })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Writes each person's digest of the day, where it is due: what happened since the last, and all
 * that waits. The key is made of the day and the person, so that there is one, also after a crash.
 */
export const queueDigests = async (engine: Engine, now: string): Promise<void> => {
  const { payload } = engine
  const day = digestDay(await calendarOf(payload), now)
  if (!engine.workflow.notify || !day || (await readMark(engine, markKey)) === day) return
  const everyone = await engine.workflow.members(payload, {})
  const asked = everyone.filter(({ notices }) => notices === 'daily').map(({ id }) => id)
  const everything = { limit: 0, pagination: false } as const
  const held = await payload.db.find<NoticeRow>({
    ...{ collection: slugs.notices, sort: 'at', ...everything },
    where: { status: { equals: 'daily' } },
  })
  const tasks = await payload.db.find<TaskRow>({
    ...{ collection: slugs.tasks, sort: 'dueAt', ...everything },
    where: { personId: { in: asked } },
  })
  const made = await payload.db.find<NoticeRow>({
    ...{ collection: slugs.notices, ...everything },
    where: { docKey: { equals: `digest|${day}` } },
  })
  const [news, waiting] = [byPerson(held.docs), byPerson(tasks.docs)]
  for (const member of everyone) {
    const [own, open] = [news.get(member.id) ?? [], waiting.get(member.id) ?? []]
    const isMade = made.docs.some(({ personId }) => personId === member.id)
    if (isMade || own.length + open.length === 0) continue
    await digestOf(engine, member, day, now, own, open)
  }
  await writeMark(engine, markKey, day)
}
