import type { Person } from '../../core/actor.ts'
import { signOffSetting } from '../../core/actions/sign-off.ts'
import { stageOf } from '../../core/chain.ts'
import { type Candidacy, turnsAt } from '../../core/eligibility.ts'
import type { Stage } from '../../core/definition.ts'
import type { MandateKind } from '../../core/mandate.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Capacity } from '../../core/signing.ts'
import type { Reading } from '../situation.ts'

/** One way in which the person may decide now: in what capacity, by whose seat. */
export type Way = {
  /** Null where no signature is asked for. */
  capacity: Capacity | null
  /** In whose place, and by what; null in one's own. */
  onBehalfOf: Person | null
  by: MandateKind | null
  seat: { body: string; position: string }
}

const keyOf = ({ capacity, onBehalfOf }: Way): string => `${capacity ?? ''} ${onBehalfOf?.id ?? ''}`

const waysAt = (seen: Candidacy, stages: readonly Stage[]): Way[] => {
  for (const stage of stages) {
    const turns = turnsAt(seen, stage)
    if (typeof turns === 'string') continue
    const ways = turns.flatMap(({ hat: { seat, mandate }, capacities }) =>
      (capacities ?? [null]).map((capacity): Way => {
        const { body, position } = seat
        const place = { onBehalfOf: mandate?.for ?? null, by: mandate?.kind ?? null }
        return { capacity, ...place, seat: { body, position } }
      }),
    )
    return [...new Map(ways.map((way) => [keyOf(way), way])).values()]
  }
  return []
}

const toSignOff = (reading: Reading): Way[] => {
  try {
    const { seen, stages } = signOffSetting(reading)
    return waysAt(seen, stages)
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/** The ways in which the person may approve, and sign off what went public first; best first. */
export const waysOf = (reading: Reading): { approve: Way[]; signOff: Way[] } => {
  const stage = stageOf(reading.definition, reading.current.state)
  return { approve: stage ? waysAt(reading, [stage]) : [], signOff: toSignOff(reading) }
}
