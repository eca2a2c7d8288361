import type { ApprovalView, StageView } from '../../payload/view/stages.ts'
import type { WorkflowView } from '../../payload/view/view.ts'

/** Where a step of the chain stands. */
export type StepStatus = 'done' | 'current' | 'owed' | 'ahead'

/** A stage as the stepper shows it. */
export type StageStep = {
  stage: StageView
  status: StepStatus
  /** Whose turn it is there. */
  waiting: string[]
  dueAt: string | null
}

type Given = Pick<WorkflowView, 'state' | 'stages' | 'assignees' | 'dueAt' | 'fast'>

/** The chain's stages, each with where it stands and whose turn it is. */
export const stepsOf = ({ state, stages, assignees, dueAt, fast }: Given): StageStep[] => {
  const names = assignees.map(({ name }) => name)
  const isOver = state === 'approved' || state === 'published'
  return stages.map((stage) => {
    const isOwed = state === 'published' && (fast?.stages.includes(stage.name) ?? false)
    if (stage.name === state) return { stage, status: 'current', waiting: names, dueAt }
    if (isOwed && !stage.passed)
      return { stage, status: 'owed', waiting: names, dueAt: fast?.due ?? null }
    return { stage, status: stage.passed || isOver ? 'done' : 'ahead', waiting: [], dueAt: null }
  })
}

/** Whether a stage has to be shown party by party, or with how many have agreed. */
export const showsQuorum = ({ parties }: Pick<StageView, 'parties'>): boolean =>
  parties.length > 1 || parties.some(({ needed }) => needed > 1)

/** Everyone who agreed at a stage. */
export const givenAt = ({ parties }: Pick<StageView, 'parties'>): ApprovalView[] =>
  parties.flatMap(({ given }) => given)

/** Who wrote or edited the content, and when it was last submitted. */
export const authorship = (
  history: WorkflowView['history'],
): { names: string[]; submittedAt: string | null } => {
  const writers = history.filter(({ action }) => ['create', 'edit', 'submit'].includes(action))
  return {
    names: [...new Set(writers.map(({ actor }) => actor.name))],
    submittedAt: history.findLast(({ action }) => action === 'submit')?.at ?? null,
  }
}
