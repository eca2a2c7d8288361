import { type Actor, type Authority, seatFor } from './actor.ts'
import { type Case, isEditable, isPinned } from './case.ts'
import { pendingState, stagesFor } from './chain.ts'
import type { Definition, Facts } from './definition.ts'
import { Refusal } from './refusal.ts'

/** What a save of the working copy means. `entry` names the ledger entry it needs, if any. */
export type Edit = { entry: 'edit' | 'flag' | null; next: Case }

/**
 * Records a save: the content that changed reopens a review and makes its author a contributor;
 * a flag changed by those entitled moves the document to the stage that is now due.
 *
 * @throws Refusal `own-content` when a contributor would spare the content under review a stage
 */
export const edit = (
  definition: Definition,
  current: Case,
  actor: Actor,
  contentHash: string,
  facts: Facts,
): Edit => {
  const revision = current.revision + 1
  const flagged = Object.keys(facts.flags).some(
    (name) => facts.flags[name] !== (current.flags[name] ?? false),
  )
  if (contentHash !== current.workHash) {
    const known = current.contributors.includes(actor.id)
    const stays = isEditable(current.state)
    return {
      entry: known && stays && !flagged ? null : 'edit',
      next: {
        ...current,
        revision,
        workHash: contentHash,
        flags: facts.flags,
        contributors: known ? current.contributors : [...current.contributors, actor.id],
        ...(stays ? {} : { state: 'draft', submittedHash: null, submittedBy: null, approvals: [] }),
      },
    }
  }
  if (!flagged) return { entry: null, next: { ...current, revision } }
  const skipped = stagesFor(definition, { ...facts, flags: current.flags }).find(
    (stage) => !stagesFor(definition, facts).includes(stage),
  )
  if (skipped && isPinned(current.state) && current.contributors.includes(actor.id))
    throw new Refusal('own-content', { stage: skipped.name })
  const state = isPinned(current.state)
    ? pendingState(definition, facts, current.approvals)
    : current.state
  return { entry: 'flag', next: { ...current, revision, state, flags: facts.flags } }
}

/** The flags after a save: what the actor may not change stays as it was. */
export const flagsAfter = (
  rules: Readonly<Record<string, readonly Authority[]>>,
  current: Facts['flags'],
  wanted: Readonly<Record<string, unknown>>,
  actor: Actor,
): Facts['flags'] =>
  Object.fromEntries(
    Object.entries(rules).map(([name, authorities]) => {
      const given = wanted[name]
      const mayChange = typeof given === 'boolean' && seatFor(actor, authorities) !== null
      return [name, mayChange ? given : (current[name] ?? false)]
    }),
  )
