import type { Payload } from 'payload'
import type { Service } from './service.ts'

/** What runs contests, by Payload; on globalThis, since bundlers load modules more than once. */
export const runningKey = Symbol.for('bangtin.quiz.running')

type Registry = typeof globalThis & {
  [runningKey]?: WeakMap<object, { service: Service }>
}

/** The service of a Payload; undefined until it is up. */
export const serviceOfPayload = (payload: Payload): Service | undefined =>
  (globalThis as Registry)[runningKey]?.get(payload)?.service
