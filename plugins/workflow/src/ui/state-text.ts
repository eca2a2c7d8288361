import type { Workflow } from '../payload/options.ts'
import { workflowTranslations } from '../translations/interface.ts'

/** The words for a state, outside React. */
export const stateText = (
  workflow: Workflow,
  collection: string,
  state: string,
  language: 'vi' | 'en',
): string => {
  const texts = workflowTranslations[language]
  const fixed: Record<string, string> = {
    draft: texts.stateDraft,
    returned: texts.stateReturned,
    approved: texts.stateApproved,
    published: texts.statePublished,
  }
  const stage = workflow.collections[collection]?.definition.stages.find(
    (candidate) => candidate.name === state,
  )
  return fixed[state] ?? texts.waitingAt.replace('{{stage}}', stage?.label[language] ?? state)
}

const known = new Set(['draft', 'returned', 'approved', 'published'])

/** The class that colours a state; all stages look alike. */
export const stateClass = (state: string): string =>
  `bt-workflow__state bt-workflow__state--${known.has(state) ? state : 'waiting'}`
