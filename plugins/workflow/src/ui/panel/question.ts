import type { Action } from '../../core/decision.ts'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Key, Words } from '../words.ts'
import { needsReason } from './arrange.ts'
import type { Deed } from './deed.ts'
import { fromLocal, toLocal } from './local-time.ts'
import { reasonText } from './reason.ts'
import type { Times } from './TimeFields.tsx'

/** What a person fills in before a decision that asks first. */
export type Form = { chosen: readonly string[]; free: string; to: string } & Times

/** An empty form; what is scheduled already stands in it. */
export const emptyForm = ({ publishAt, takeDownAt }: WorkflowView): Form => ({
  ...{ chosen: [], free: '', to: '' },
  publishAt: toLocal(publishAt?.at ?? null),
  takeDownAt: toLocal(takeDownAt?.at ?? null),
})

const abouts: Partial<Record<Action, Key>> = {
  return: 'aboutReturn',
  recall: 'aboutRecall',
  unpublish: 'aboutUnpublish',
  takeDown: 'aboutTakeDown',
  fastTrack: 'aboutFastTrack',
  schedule: 'aboutSchedule',
  reassign: 'aboutReassign',
  delegate: 'aboutDelegate',
  migrate: 'aboutMigrate',
}

/** What the decision does, in a sentence. */
export const aboutText = (action: Action, view: WorkflowView, { say }: Words): string => {
  const isStage = view.stages.some(({ name }) => name === view.state)
  const key = action === 'return' && view.fast && !isStage ? 'aboutReturnLive' : abouts[action]
  const { current, newest } = view.version
  return key ? say(key, { from: String(current), to: String(newest) }) : ''
}

const changed = (value: string, before: string | null): { value: string | null } | null =>
  value === toLocal(before) ? null : { value: fromLocal(value) }

/** The decision that a form asks for, or the text that says what is missing. */
export const deedFrom = (
  action: Action,
  view: WorkflowView,
  form: Form,
): { deed: Deed } | { missing: Key } => {
  const comment = reasonText(form.chosen, form.free)
  if (needsReason(action) && !comment) return { missing: 'giveReason' }
  const said = comment ? { comment } : {}
  if (action === 'reassign' || action === 'delegate')
    return form.to ? { deed: { action, to: form.to, ...said } } : { missing: 'givePerson' }
  if (action !== 'schedule') return { deed: { action, ...said } }
  const publish = changed(form.publishAt, view.publishAt?.at ?? null)
  const takeDown = changed(form.takeDownAt, view.takeDownAt?.at ?? null)
  if (!publish && !takeDown) return { missing: 'giveTime' }
  return {
    deed: {
      action,
      ...said,
      ...(publish ? { publishAt: publish.value } : {}),
      ...(takeDown ? { takeDownAt: takeDown.value } : {}),
    },
  }
}
