import type { PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { engineOf } from '../engine.ts'
import { seesFigures } from '../inbox/seen-by.ts'
import { readFiguresQuery } from './query.ts'
import { type FiguresReport, readFigures } from './read.ts'

/**
 * The figures that somebody asks for.
 *
 * @throws Refusal `sign-in-first`, `not-your-task`, or `body-malformed` naming a wrong parameter
 */
export const askFigures = async (
  req: PayloadRequest,
  parameters: URLSearchParams,
): Promise<FiguresReport> => {
  const engine = engineOf(req.payload)
  if (!req.user) throw new Refusal('sign-in-first')
  if (!seesFigures(engine.workflow, actorOf(engine, req))) throw new Refusal('not-your-task')
  const query = readFiguresQuery(parameters, engine.workflow)
  if ('fault' in query) throw new Refusal('body-malformed', { reason: query.fault })
  return readFigures(engine, query, req)
}
