import { type Actor, authorityKey, seatFor } from './actor.ts'
import { signOffSetting } from './actions/sign-off.ts'
import { stageOf } from './chain.ts'
import type { Situation } from './decision.ts'
import type { Stage } from './definition.ts'
import { turnsAt } from './eligibility.ts'

/** What a person is to do with a document. */
export const taskKinds = ['decide', 'signOff', 'publish', 'mend'] as const

/** One of {@link taskKinds}. */
export type TaskKind = (typeof taskKinds)[number]

/** One document that waits for one person. */
export type OpenTask = {
  kind: TaskKind
  /** The stage that is due; null where it is not about a stage. */
  stage: string | null
  /** The body for which the person would act, or `null` for the author. */
  body: string | null
  personId: string
  dueAt: string | null
}

/** What the tasks of a document depend on. */
export type Waiting = Omit<Situation, 'actor' | 'contentHash' | 'after'>

type Holder = { actor: Actor; body: string; signsAsDeputy: boolean }

const holdersOf = (seen: Waiting, stage: Stage): Holder[] =>
  seen.everyone.flatMap((actor): Holder[] => {
    const turns = turnsAt({ ...seen, actor }, stage)
    if (typeof turns === 'string') return []
    const [first] = turns
    if (!first) return []
    const signsAsDeputy = first.capacities?.some((capacity) => capacity.endsWith('KT')) ?? false
    return [{ actor, body: authorityKey(first.party.by), signsAsDeputy }]
  })

/**
 * Those before whom the task of a stage is put: whom it was assigned to; else the deputies in
 * charge of the document's field, where there are some; else everyone who may decide.
 */
const routed = (seen: Waiting, stage: Stage): Holder[] => {
  const holders = holdersOf(seen, stage)
  const assigned = seen.current.assignments.find((one) => one.stage === stage.name)
  const chosen = holders.filter(({ actor }) => actor.id === assigned?.to.id)
  if (chosen.length > 0) return chosen
  const deputies = holders.filter(({ signsAsDeputy }) => signsAsDeputy)
  const hasField = (seen.definition.fieldsOf?.(seen.facts) ?? []).length > 0
  return hasField && deputies.length > 0 ? deputies : holders
}

const atStage = (seen: Waiting, stage: Stage, kind: TaskKind, dueAt: string | null): OpenTask[] =>
  routed(seen, stage).map(({ actor, body }) => ({
    ...{ kind, stage: stage.name, body, personId: actor.id, dueAt },
  }))

const toSignOff = (seen: Waiting): OpenTask[] => {
  const { fast, liveHash } = seen.current
  if (!fast) return []
  if (fast.hash !== liveHash) return []
  const pending = signOffSetting({
    ...seen,
    actor: { id: '', name: '', seats: [], isEditor: false },
    contentHash: '',
    after: () => '',
  })
  return pending.stages.flatMap((stage) =>
    atStage({ ...seen, ...pending.seen }, stage, 'signOff', fast.due),
  )
}

const withWork = (seen: Waiting): OpenTask[] => {
  const { definition, current, everyone, facts } = seen
  const { state, dueAt } = current
  const stage = stageOf(definition, state)
  if (stage) return atStage(seen, stage, 'decide', dueAt)
  if (state === 'approved' && !current.publishAt)
    return everyone.flatMap((actor): OpenTask[] => {
      const seat = seatFor(actor, definition.publish, facts)
      if (!seat) return []
      return [{ kind: 'publish', stage: null, body: seat.body, personId: actor.id, dueAt: null }]
    })
  if (state === 'returned')
    return everyone
      .filter(({ id }) => current.contributors.includes(id))
      .map(({ id }) => ({ kind: 'mend', stage: null, body: null, personId: id, dueAt: null }))
  return []
}

/** Every task that a document gives, one for each person whose turn it is. */
export const openTasks = (seen: Waiting): OpenTask[] => [...withWork(seen), ...toSignOff(seen)]
