import type { Actor } from '../../core/actor.ts'
import { seatFor } from '../../core/actor.ts'
import type { Workflow } from '../options.ts'

/** Whether somebody manages one of the workflows. */
const manages = ({ collections }: Workflow, actor: Actor): boolean =>
  Object.values(collections).some(
    ({ definition }) => seatFor(actor, definition.manage ?? []) !== null,
  )

/** Whether somebody may see the inbox and the diagrams: those with a seat, editors, managers. */
export const seesTasks = (workflow: Workflow, actor: Actor): boolean =>
  actor.isEditor || actor.seats.length > 0 || manages(workflow, actor)

/** Whether somebody may see the figures: members of the bodies and managers. */
export const seesFigures = (workflow: Workflow, actor: Actor): boolean =>
  actor.seats.some(({ body }) => body in workflow.bodies) || manages(workflow, actor)
