import { createHash } from 'node:crypto'
import type { NoticeReason } from '../../core/told.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import type { Member } from '../options.ts'
import type { Notice } from './options.ts'
import { slugs } from '../slugs.ts'

/**
 * How a notice goes out: `waiting` to be delivered now, `daily` with the next digest; `sent`, or
 * `kept` where it is shown in the admin only.
 */
export type NoticeStatus = 'waiting' | 'daily' | 'sent' | 'kept'

/** A notice to one person as it is kept. */
export type NoticeRow = {
  id: number | string
  key: string
  docKey: string
  personId: string
  reason: NoticeReason
  at: string
  readAt?: string | null
  status: NoticeStatus
  /** Of Web Push; null where it goes out by that channel no more, or never did. */
  pushStatus?: 'waiting' | null
  notice: Notice
  attempts?: number | null
  lastError?: string | null
}

/** What a notice says, before it is addressed. */
export type NoticeBody = Omit<Notice, 'messageId' | 'to'>

/** The same for the same key on every try, so that mail programs show one mail. */
export const messageIdOf = (key: string): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 40)

const statusFor = (engine: Engine, member: Member, { reason }: NoticeBody): NoticeStatus => {
  if (!engine.workflow.notify) return 'kept'
  // The digest itself always goes out: whoever gets one asked for it.
  if (reason === 'digest') return 'waiting'
  const by = { now: 'waiting', daily: 'daily', inApp: 'kept' } as const
  return by[member.notices ?? 'now']
}

/**
 * Writes a notice to one person down, by that person's choice of when.
 *
 * @param key unique: the same notice twice is refused by the database
 */
export const insertNotice = async (
  engine: Engine,
  key: string,
  docKey: string,
  member: Member,
  body: NoticeBody,
  req: DbRequest,
): Promise<void> => {
  const { id, name, email, language = 'vi' } = member
  const notice: Notice = {
    messageId: messageIdOf(key),
    to: { id, name, email, language },
    ...body,
  }
  const { reason, at } = body
  const isPushed = engine.workflow.push !== undefined && reason !== 'digest'
  await engine.raw.create({
    collection: slugs.notices,
    data: {
      ...{ key, docKey, personId: id, reason, at, notice, attempts: 0, readAt: null },
      status: statusFor(engine, member, body),
      pushStatus: isPushed ? 'waiting' : null,
    },
    req: dbReq(req),
  })
}
