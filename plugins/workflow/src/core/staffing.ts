import { type Actor, authorityKey, seatsFor } from './actor.ts'
import { partiesOf } from './chain.ts'
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'

/** A stage that too few people can pass as things stand. */
export type Shortage = { stage: string; party: string; needed: number; there: number }

const anything: Facts = { flags: {}, content: {} }

/**
 * The stages in which, as people are seated now, nobody can act or the quorum is larger than the
 * body. What a rule on the document decides is left out: it can't be told beforehand.
 */
export const shortages = (definition: Definition, everyone: readonly Actor[]): Shortage[] =>
  definition.stages.flatMap((stage) =>
    partiesOf(stage).flatMap(({ by, quorum = 1 }): Shortage[] => {
      if ('rule' in by) return []
      const needed = quorum === 'all' ? 1 : quorum
      const there = everyone.filter((actor) => seatsFor(actor, by, anything).length > 0).length
      return there < needed ? [{ stage: stage.name, party: authorityKey(by), needed, there }] : []
    }),
  )
