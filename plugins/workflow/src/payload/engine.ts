import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'
import type { TransactionTasks } from './gate/transaction-tasks.ts'
import type { Workflow } from './options.ts'

/** The adapter's write methods as they were before the gate stood in front of them. */
export type RawWrites = Pick<
  BaseDatabaseAdapter,
  | 'create'
  | 'createVersion'
  | 'deleteMany'
  | 'deleteOne'
  | 'deleteVersions'
  | 'updateMany'
  | 'updateOne'
  | 'updateVersion'
  | 'upsert'
>

/** What the gate, the decisions and the projections share. One for each running Payload. */
export type Engine = {
  payload: Payload
  workflow: Workflow
  raw: RawWrites
  /** Aborts when the database closes. */
  closing: AbortSignal
} & TransactionTasks

/** The request, or the part of it that carries a transaction. */
export type DbRequest = Partial<PayloadRequest> | undefined

/** A request as adapter methods type it. */
export const dbReq = (req: DbRequest): PayloadRequest => req as PayloadRequest

// Next loads a module more than once; the adapter object is one.
const engineKey = Symbol.for('@bangtin/workflow/engine')

type Holder = { [engineKey]?: Engine }

/** Makes the engine known to whoever holds the same adapter. */
export const installEngine = (adapter: BaseDatabaseAdapter, engine: Engine): void => {
  ;(adapter as unknown as Holder)[engineKey] = engine
}

/**
 * The engine of a running Payload.
 *
 * @throws Error when the workflow plugin is not in its config
 */
export const engineOf = (payload: Payload): Engine => {
  const engine = (payload.db as unknown as Holder)[engineKey]
  if (!engine) throw new Error('workflowPlugin is not in this Payload config.')
  return engine
}
