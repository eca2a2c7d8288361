'use client'
import type { WorkflowView } from '../payload/view/view.ts'
import type { useWords } from './words.ts'

type Props = { view: WorkflowView; words: ReturnType<typeof useWords> }

/** The chain of bodies, who approved, and who is next. */
export const Chain = ({ view, words: { say, pick } }: Props) => (
  <>
    <ol className="bt-workflow__chain" aria-label={say('steps')}>
      {view.stages.map((stage) => {
        const current = stage.name === view.state
        const done = stage.approvedBy !== null || ['approved', 'published'].includes(view.state)
        return (
          <li
            key={stage.name}
            aria-current={current ? 'step' : undefined}
            className={current ? 'is-current' : done ? 'is-done' : undefined}
          >
            <span>{pick(stage.label)}</span>
            {stage.approvedBy && <small>{stage.approvedBy}</small>}
          </li>
        )
      })}
    </ol>
    {view.assignees.length > 0 && (
      <p className="bt-workflow__next">
        {say('next')}: <strong>{view.assignees.map(({ name }) => name).join(', ')}</strong>
      </p>
    )}
    {view.assignees.length === 0 && view.stages.some(({ name }) => name === view.state) && (
      <p className="bt-workflow__warning">{say('noAssignee')}</p>
    )}
  </>
)
