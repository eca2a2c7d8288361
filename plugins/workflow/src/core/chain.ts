import type { Approval } from './case.ts'
import type { Definition, Facts, Stage } from './definition.ts'

/** The stages that this document has to pass. */
export const stagesFor = (definition: Definition, facts: Facts): readonly Stage[] =>
  definition.stages.filter((stage) => stage.when?.(facts) ?? true)

/** The state after the given approvals: the first stage that still has to decide, or `approved`. */
export const pendingState = (
  definition: Definition,
  facts: Facts,
  approvals: readonly Approval[],
): string =>
  stagesFor(definition, facts).find(
    (stage) => !approvals.some((approval) => approval.stage === stage.name),
  )?.name ?? 'approved'

/** The stage with that name, if the state is a stage. */
export const stageOf = (definition: Definition, state: string): Stage | undefined =>
  definition.stages.find((stage) => stage.name === state)
