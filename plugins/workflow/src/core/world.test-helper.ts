import { expire } from './actions/sign-off.ts'
import { type Actor, systemActor } from './actor.ts'
import { type Case, openCase } from './case.ts'
import { definitionFor } from './chain.ts'
import { decide } from './decide.ts'
import type { Command, Decision, Situation } from './decision.ts'
import type { Definition } from './definition.ts'
import { edit } from './edit.ts'
import { hashEntry, type SignedEntry } from './ledger.ts'

/** The person at that place. */
export const personOf = (persons: readonly Actor[], index: number): Actor => {
  const person = persons[index]
  if (!person) throw new Error(`There is no person ${index}.`)
  return person
}

/** One document under random rules, people and moves, with its ledger. */
export class World {
  current: Case = openCase('h1', 'p1', {})
  ledger: SignedEntry[] = []
  now = Date.parse('2026-11-24T00:00:00Z')

  newest: Definition

  constructor(
    readonly rules: Definition,
    readonly everyone: Actor[],
  ) {
    this.newest = rules.previous?.[0] ?? rules
    this.record({
      action: 'create',
      actor: personOf(everyone, 0),
      next: this.current,
      details: null,
    })
  }

  at(actor: Actor): Situation {
    const { current, newest, everyone } = this
    const now = new Date(this.now).toISOString()
    return {
      definition: definitionFor(newest, current),
      newest,
      current,
      actor,
      everyone,
      contentHash: current.workHash,
      facts: { flags: current.flags, content: {} },
      now,
      after: () => new Date(this.now + 86_400_000).toISOString(),
    }
  }

  record(
    step: Pick<Decision, 'action' | 'next' | 'details'> & { actor: Actor; contentHash?: string },
  ): void {
    const last = this.ledger.at(-1)
    const entry = {
      v: 1 as const,
      docKey: 'x:1',
      seq: this.ledger.length + 1,
      prev: last?.hash ?? null,
      action: step.action,
      from: last ? this.current.state : null,
      to: step.next.state,
      actor: { id: step.actor.id, name: step.actor.name },
      seat: null,
      contentHash: step.contentHash ?? step.next.workHash,
      revision: step.next.revision,
      comment: null,
      at: new Date(this.now).toISOString(),
      details: step.details,
    }
    this.ledger.push({ ...entry, hash: hashEntry(entry), keyId: 'k', signature: 's' })
    this.current = step.next
  }

  act(actor: Actor, asked: Omit<Command, 'revision' | 'contentHash'>, stale = 0): Decision {
    const { revision, workHash, liveHash } = this.current
    const contentHash = asked.action === 'signOff' ? (liveHash ?? workHash) : workHash
    const decided = decide(this.at(actor), { ...asked, revision: revision - stale, contentHash })
    this.record({ ...decided, actor })
    return decided
  }

  save(actor: Actor, hash: string, flag: boolean): void {
    const situation = { ...this.at(actor), contentHash: hash }
    const flags = actor.seats.some(({ body }) => body === 'a') ? { f: flag } : this.current.flags
    const saved = edit({ ...situation, facts: { flags, content: {} } })
    const details = { flags: { ...flags }, set: saved.set }
    if (saved.entry) this.record({ action: saved.entry, actor, next: saved.next, details })
    else this.current = saved.next
  }

  ring(): void {
    const system = this.at(systemActor)
    const now = system.now
    const { fast, publishAt, takeDownAt } = this.current
    if (fast && fast.due <= now) this.record({ ...expire(system), actor: systemActor })
    else if (takeDownAt && takeDownAt.at <= now && this.current.liveHash)
      this.act(systemActor, { action: 'unpublish' })
    else if (publishAt && publishAt.at <= now) this.act(systemActor, { action: 'publish' })
  }
}
