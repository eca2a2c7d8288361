'use client'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'
import { Step } from './Step.tsx'
import './chain.css'
import { authorship, stepsOf } from './steps.ts'

type Props = { view: WorkflowView; words: Words }

/** The chain from draft to public: who did what and when, who is next, until when. */
export const Chain = ({ view, words }: Props) => {
  const { say, moment } = words
  const { names, submittedAt } = authorship(view.history)
  const isDraft = view.state === 'draft' || view.state === 'returned'
  const isPublic = view.state === 'published'
  const toPublish = view.state === 'approved'
  const now = new Date()
  return (
    <ol className="bt-workflow__chain" aria-label={say('steps')}>
      <li
        className={`bt-step bt-step--${isDraft ? 'current' : 'done'}`}
        aria-current={isDraft ? 'step' : undefined}
      >
        <span>{say('stepDraft')}</span>
        <small className="bt-step__given">
          {names.join(', ')}
          {!isDraft && submittedAt && ` · ${say('submittedAt', { at: moment(submittedAt) })}`}
        </small>
      </li>
      {stepsOf(view).map((step) => (
        <Step key={step.stage.name} step={step} names={view.names} words={words} now={now} />
      ))}
      <li
        className={`bt-step bt-step--${isPublic ? 'done' : toPublish ? 'current' : 'ahead'}`}
        aria-current={toPublish ? 'step' : undefined}
      >
        <span>{say('stepPublic')}</span>
        {isPublic && view.live && (
          <small className="bt-step__given">{moment(view.live.since)}</small>
        )}
        {toPublish && view.assignees.length > 0 && (
          <small className="bt-step__waiting">
            {say('waitingFor', { names: view.assignees.map(({ name }) => name).join(', ') })}
          </small>
        )}
      </li>
    </ol>
  )
}
