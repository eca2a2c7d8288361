import type { Command } from '../../core/decision.ts'
import type { RefusalCode, RefusalDetails } from '../../core/refusal.ts'

/** What `POST /api/<collection>/<id>/workflow` takes; it answers 200 with a `WorkflowView`. */
export type CommandBody = Command

/** What a refused request answers with, whatever its status. */
export type RefusalBody = {
  errors: { message: string; code: RefusalCode; details: RefusalDetails }[]
}
