import { type Actor, seatFor } from './actor.ts'
import type { Case } from './case.ts'
import type { Stage } from './definition.ts'
import type { RefusalCode } from './refusal.ts'

/**
 * Why the actor may not decide at the stage, or null when they may. Nobody approves what they
 * wrote or edited, and one person decides once on the way: a chain counts persons, not hats.
 */
export const approvalObstacle = (current: Case, stage: Stage, actor: Actor): RefusalCode | null => {
  if (!seatFor(actor, [stage.by])) return 'not-your-task'
  if (current.contributors.includes(actor.id)) return 'own-content'
  if (current.approvals.some((approval) => approval.actorId === actor.id)) return 'already-decided'
  return null
}

/** Stages that would have nobody left to decide if the contributors were these. */
export const stagesWithoutApprover = (
  stages: readonly Stage[],
  contributors: readonly string[],
  members: (body: string) => readonly Actor[],
): Stage[] =>
  stages.filter(
    (stage) =>
      !members(stage.by.body).some(
        (actor) => seatFor(actor, [stage.by]) && !contributors.includes(actor.id),
      ),
  )
