import { systemActor } from '../actor.ts'
import type { Case, FastTracked } from '../case.ts'
import { isPassed, stageOf, underWay } from '../chain.ts'
import {
  type Command,
  type Decision,
  decision,
  hatDetails,
  type Rule,
  type Situation,
} from '../decision.ts'
import type { Stage } from '../definition.ts'
import { turnsAt } from '../eligibility.ts'
import { Refusal } from '../refusal.ts'
import { approvalBy, type Taken, takeTurn } from './turn.ts'
import { dark } from './unpublish.ts'

type Pending = { fast: FastTracked; seen: Situation; stages: readonly Stage[] }

/** The situation as those who sign off have to see it: the live content under its own rules. */
export const signOffSetting = (situation: Situation): Pending => {
  const { current, newest } = situation
  const { fast } = current
  const stale = new Refusal('wrong-state', { state: current.state })
  if (!fast) throw stale
  if (fast.hash !== current.liveHash) throw stale
  const definition = underWay(newest, fast)
  const seen = { ...situation, definition, current: { ...current, approvals: fast.approvals } }
  const stages = fast.stages.flatMap((name) => stageOf(definition, name) ?? [])
  return { fast, seen, stages: stages.filter((stage) => !isPassed(stage, fast.approvals, seen)) }
}

const turnAmong = ({ seen, stages }: Pending, command: Command): { stage: Stage; turn: Taken } => {
  const open = stages.find((stage) => typeof turnsAt(seen, stage) !== 'string') ?? stages[0]
  if (!open) throw new Refusal('wrong-state', { state: seen.current.state })
  return { stage: open, turn: takeTurn(seen, open, command) }
}

/** Duyệt sau: a body that was skipped agrees to what is public already. */
export const signOff: Rule = (situation, command) => {
  const pending = signOffSetting(situation)
  const { fast, seen } = pending
  if (command.contentHash !== undefined && command.contentHash !== fast.hash)
    throw new Refusal('content-changed')
  const { stage, turn } = turnAmong(pending, command)
  const approvals = [...fast.approvals, approvalBy(situation.actor.id, stage, turn)]
  const left = fast.stages.filter((name) => {
    const each = stageOf(seen.definition, name)
    return each && !isPassed(each, approvals, seen)
  })
  const next: Partial<Case> = { fast: left.length > 0 ? { ...fast, approvals } : null }
  return {
    ...decision(situation, command, turn.hat.seat, next, {
      stage: stage.name,
      ...(turn.capacity ? { capacity: turn.capacity } : {}),
      ...hatDetails(turn.hat),
    }),
    contentHash: fast.hash,
  }
}

/** A body that was skipped does not agree: what is public comes down at once. */
export const refuseSignOff: Rule = (situation, command) => {
  const pending = signOffSetting(situation)
  const { stage, turn } = turnAmong(pending, {
    ...command,
    capacity: undefined,
  })
  if (!command.comment?.trim()) throw new Refusal('reason-missing')
  const { current } = situation
  const state = current.state === 'published' ? { state: 'returned' } : {}
  return {
    ...decision(
      situation,
      command,
      turn.hat.seat,
      { ...dark(current), ...state },
      {
        stage: stage.name,
        ...hatDetails(turn.hat),
      },
    ),
    contentHash: pending.fast.hash,
  }
}

/** The time for signing off is over: the content comes down by itself. */
export const expire = (situation: Situation): Decision => {
  const { fast } = signOffSetting(situation)
  if (situation.actor.id !== systemActor.id || fast.due > situation.now)
    throw new Refusal('wrong-state', { state: situation.current.state })
  return {
    ...decision(situation, { action: 'expire' }, null, dark(situation.current), {
      due: fast.due,
      unsigned: [...fast.stages],
    }),
    contentHash: fast.hash,
  }
}
