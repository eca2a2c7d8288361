import { type Actor, type Authority, seatFor } from './actor.ts'
import { enter } from './actions/enter.ts'
import type { Json } from './canonical.ts'
import { type Case, isEditable, isPinned, notUnderway } from './case.ts'
import { stagesFor } from './chain.ts'
import { changedParts, type Situation } from './decision.ts'
import type { Facts } from './facts.ts'
import { Refusal } from './refusal.ts'

/** What a save of the working copy means. `entry` names the ledger entry it needs, if any. */
export type Edit = {
  entry: 'edit' | 'flag' | null
  next: Case
  /** The parts of the case that it sets, for the ledger. */
  set: { [key: string]: Json }
}

/** What a save depends on: the facts and the hash are those after it. */
export type Saving = Pick<
  Situation,
  'definition' | 'current' | 'actor' | 'contentHash' | 'facts' | 'everyone' | 'after'
>

/**
 * Records a save: the content that changed reopens a review and makes its author a contributor;
 * a flag changed by those entitled moves the document to the stage that is now due.
 *
 * @throws Refusal `own-content` when a contributor would spare the content under review a stage
 */
export const edit = (saving: Saving): Edit => {
  const { definition, current, actor, contentHash, facts } = saving
  const revision = current.revision + 1
  const flagged = Object.keys(facts.flags).some(
    (name) => facts.flags[name] !== (current.flags[name] ?? false),
  )
  const result = (entry: Edit['entry'], next: Case): Edit => ({
    entry,
    next,
    set: changedParts(current, next),
  })
  if (contentHash !== current.workHash) {
    const known = current.contributors.includes(actor.id)
    const stays = isEditable(current.state)
    return result(known && stays && !flagged ? null : 'edit', {
      ...current,
      revision,
      workHash: contentHash,
      flags: facts.flags,
      contributors: known ? current.contributors : [...current.contributors, actor.id],
      ...(stays ? {} : { ...notUnderway, state: 'draft' }),
    })
  }
  if (!flagged) return result(null, { ...current, revision })
  const skipped = stagesFor(definition, { ...facts, flags: current.flags }).find(
    (stage) => !stagesFor(definition, facts).includes(stage),
  )
  if (skipped && isPinned(current.state) && current.contributors.includes(actor.id))
    throw new Refusal('own-content', { stage: skipped.name })
  const next = { ...current, revision, flags: facts.flags }
  if (!isPinned(current.state)) return result('flag', next)
  const moved = enter(saving, current.approvals)
  const demoted = moved.state !== undefined && moved.state !== 'approved'
  return result('flag', { ...next, ...moved, ...(demoted ? { publishAt: null } : {}) })
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
