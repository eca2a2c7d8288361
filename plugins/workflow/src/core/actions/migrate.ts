import { seatFor } from '../actor.ts'
import type { Approval } from '../case.ts'
import { stageOf } from '../chain.ts'
import { decision, type Rule } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import { enter } from './enter.ts'

/** Moves a document in flight to the newest version of its definition, explicitly and on record. */
export const migrate: Rule = (situation, command) => {
  const { current, actor, newest, facts } = situation
  const { version } = current
  if (version === null || version === newest.version)
    throw new Refusal('wrong-state', { state: current.state })
  const seat = seatFor(actor, newest.manage ?? [], facts)
  if (!seat) throw new Refusal('not-a-manager')
  const map = newest.migrations?.[version] ?? {}
  const renamed = (name: string): string | null =>
    name in map ? (map[name] ?? null) : stageOf(newest, name) ? name : null
  const approvals = current.approvals.flatMap((approval): Approval[] => {
    const stage = renamed(approval.stage)
    return stage === null ? [] : [{ ...approval, stage }]
  })
  const base = { approvals, version: newest.version, delegations: [] }
  const more = { fromVersion: version, toVersion: newest.version }
  if (current.submittedHash === null) return decision(situation, command, seat, base, more)
  const moved = enter({ ...situation, definition: newest }, approvals)
  const keepsAppointment = moved.state === undefined || moved.state === 'approved'
  return decision(
    situation,
    command,
    seat,
    { ...base, ...moved, ...(keepsAppointment ? {} : { publishAt: null }) },
    more,
  )
}
