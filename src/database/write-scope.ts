import { AsyncLocalStorage } from 'node:async_hooks'
import { Lane } from './lane.ts'

/** The transaction that the running code stands in, as seen from its asynchronous context. */
export type Scope = { state: 'waiting' | 'held' | 'committed' | 'rolled back' }

/** One database file's lane and the contexts of those who write to it. */
export type WriteScope = { lane: Lane; scopes: AsyncLocalStorage<Scope> }

const key = Symbol.for('bangtin.database.write-scopes')
type Registry = typeof globalThis & { [key]?: Map<string, WriteScope> }

/**
 * The write scope of a database, one for the whole process: Next and tsx load this module more
 * than once, and two lanes to one file would be no lane.
 */
export const writeScopeOf = (databaseUri: string): WriteScope => {
  const registry = globalThis as Registry
  const scopes = (registry[key] ??= new Map<string, WriteScope>())
  const known = scopes.get(databaseUri)
  if (known) return known
  const made = { lane: new Lane(), scopes: new AsyncLocalStorage<Scope>() }
  // Node tracks contexts from the first use on; promises made before that would share one.
  made.scopes.run({ state: 'committed' }, () => undefined)
  scopes.set(databaseUri, made)
  return made
}
