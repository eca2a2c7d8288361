import type { Payload } from 'payload'
import { bodiesIn } from '../core/define.ts'
import { shortages } from '../core/staffing.ts'
import { engineOf } from './engine.ts'
import type { Workflow } from './options.ts'

/**
 * Checks that every body a definition names is one of the project's.
 *
 * @throws Error naming the collection, the body and the mend
 */
export const demandBodies = ({ collections, bodies }: Workflow): void => {
  for (const [collection, { definition }] of Object.entries(collections))
    for (const body of [definition, ...(definition.previous ?? [])].flatMap(bodiesIn))
      if (!(body in bodies))
        throw new Error(
          `workflow: the definition of "${collection}" names the body "${body}", in which nobody can sit; add it to "bodies".`,
        )
}

/**
 * Says at the start in which stages too few people sit. It does not stop the server: seats are given
 * in the admin, which would be out of reach; submitting to such a stage is refused instead.
 */
export const warnOfStaffing = async (payload: Payload): Promise<void> => {
  const { workflow } = engineOf(payload)
  try {
    const everyone = await workflow.members(payload, {})
    if (everyone.every(({ seats }) => seats.length === 0)) return
    for (const [collection, { definition }] of Object.entries(workflow.collections))
      for (const { stage, party, needed, there } of shortages(definition, everyone))
        payload.logger.warn(
          `workflow: stage "${stage}" of "${collection}" needs ${needed} of "${party}" and has ${there}; give somebody a seat there.`,
        )
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Checking who sits in the bodies failed.' })
  }
}
