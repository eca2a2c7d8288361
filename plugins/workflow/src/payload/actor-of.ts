import { type Actor, systemActor } from '../core/actor.ts'
import type { DbRequest, Engine } from './engine.ts'

/** Who stands behind a request; the system where nobody is signed in. */
export const actorOf = (engine: Engine, req: DbRequest): Actor =>
  req?.user ? engine.workflow.actor(req.user) : systemActor
