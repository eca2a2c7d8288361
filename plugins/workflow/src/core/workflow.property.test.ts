import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expire } from './actions/sign-off.ts'
import { type Actor, type Authority, systemActor } from './actor.ts'
import { allowedActions } from './allowed.ts'
import { type Case, openCase } from './case.ts'
import { definitionFor, isPassed, pendingState, stageOf, stagesFor } from './chain.ts'
import { decide } from './decide.ts'
import { actions, type Command, type Decision, type Situation } from './decision.ts'
import { defineWorkflow } from './define.ts'
import type { Definition, Party, Quorum, Stage } from './definition.ts'
import { edit } from './edit.ts'
import { hashEntry, type SignedEntry } from './ledger.ts'
import { checkChain } from './ledger-faults.ts'
import { differences, project } from './projection.ts'
import { Refusal, refusalStatus } from './refusal.ts'
import { openTasks } from './tasks.ts'

const word = { vi: 'x', en: 'x' }
const bodies = ['a', 'b', 'c']
const ids = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']

const authority: fc.Arbitrary<Authority> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...bodies).map((body) => ({ body })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...bodies).map((body) => ({ body, positions: ['chief'] })),
  },
  { weight: 1, arbitrary: fc.constant({ role: 'editor' }) },
  { weight: 1, arbitrary: fc.constant({ persons: ['p1', 'p2', 'p3'] }) },
)
const quorum: fc.Arbitrary<Quorum> = fc.constantFrom<Quorum>(1, 1, 1, 2, 'all')

const stageParts = fc.oneof(
  fc.record({ by: authority, quorum }),
  fc.record({
    parties: fc.tuple(authority, authority, quorum).map(([one, two, many]): Party[] => [
      { name: 'one', by: one, quorum: many },
      { name: 'two', by: two },
    ]),
  }),
)

const stages: fc.Arbitrary<Stage<string, 'f'>[]> = fc
  .array(fc.tuple(stageParts, fc.boolean(), fc.boolean(), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) =>
    all.map(([parts, onFlag, signs, timed], index) => ({
      name: `s${index}`,
      label: word,
      approveLabel: word,
      ...parts,
      ...(onFlag ? { when: { flag: 'f' } } : {}),
      ...(signs ? { signing: { principals: ['chief'], deputies: ['deputy'] } } : {}),
      ...(timed ? { deadline: { days: 1 } } : {}),
    })),
  )

const definitions: fc.Arbitrary<Definition> = fc
  .record({
    stages,
    earlier: stages,
    resume: fc.constantFrom<'stage' | 'start'>('stage', 'start'),
    several: fc.constantFrom<'another' | 'discharge'>('another', 'discharge'),
  })
  .map(({ earlier, ...parts }) => {
    const shared = {
      publish: [{ body: 'a' }],
      unpublish: [{ body: 'b' }],
      manage: [{ body: 'a' }],
      flags: { f: [{ body: 'a' }] },
      fastTrack: { by: [{ body: 'c' }], within: { days: 1 } },
      fieldsOf: () => ['x'],
    }
    const previous = [defineWorkflow({ ...shared, ...parts, stages: earlier, version: 1 })]
    return defineWorkflow({ ...shared, ...parts, version: 2, previous })
  })

const people: fc.Arbitrary<Actor[]> = fc
  .array(
    fc.array(
      fc.record({
        body: fc.constantFrom(...bodies),
        position: fc.constantFrom('chief', 'deputy', 'member'),
        fields: fc.constantFrom(['x'], ['y']),
      }),
      { minLength: 1, maxLength: 3, size: 'max' },
    ),
    { minLength: ids.length, maxLength: ids.length },
  )
  .map((all) =>
    all.map((seats, index): Actor => ({
      id: ids[index] ?? '',
      name: ids[index] ?? '',
      seats,
      isEditor: index % 2 === 0,
      roles: index < 2 ? ['editor'] : [],
      ...(index === 5
        ? {
            mandates: [
              {
                kind: 'substitution',
                for: { id: 'p2', name: 'p2' },
                seats: all[1] ?? [],
                from: '',
                to: '~',
              },
            ],
          }
        : {}),
    })),
  )

type Move =
  | { kind: 'act'; who: number; command: Omit<Command, 'revision' | 'contentHash'>; stale: number }
  | {
      kind: 'useful'
      who: number
      pick: number
      command: Omit<Command, 'revision' | 'contentHash'>
    }
  | { kind: 'edit'; who: number; hash: string; flag: boolean }
  | { kind: 'clock'; minutes: number }
  | { kind: 'upgrade' }

const command = fc.record(
  {
    action: fc.constantFrom(...actions),
    comment: fc.constantFrom('lý do', '', undefined),
    capacity: fc.constantFrom('own', 'KT', undefined),
    to: fc.constantFrom(...ids),
    publishAt: fc.constantFrom('2026-12-01T00:00:00Z', null, undefined),
    takeDownAt: fc.constantFrom('2026-12-02T00:00:00Z', null, undefined),
    of: fc.constantFrom(1, undefined),
    path: fc.constant('title'),
    quote: fc.constant('q'),
    replacement: fc.constant('r'),
  },
  { requiredKeys: ['action'] },
) as fc.Arbitrary<Command>

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      who: fc.nat(ids.length - 1),
      command,
      stale: fc.constantFrom(0, 0, 0, 0, 1),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('useful' as const),
      who: fc.nat(ids.length - 1),
      pick: fc.nat(1000),
      command,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who: fc.nat(ids.length - 1),
      hash: fc.constantFrom('h1', 'h2', 'h3'),
      flag: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'upgrade' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), minutes: fc.nat(20_000) }),
  },
)

const personOf = (persons: readonly Actor[], index: number): Actor => {
  const person = persons[index]
  if (!person) throw new Error(`There is no person ${index}.`)
  return person
}

/** One document under random rules, people and moves, with its ledger. */
class World {
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

const codes = new Set<string>(Object.keys(refusalStatus))

const attempt = (work: () => void): Refusal | null => {
  try {
    work()
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(codes).toContain(error.code)
    return error
  }
}

/** The command with an action that stands a chance, or as it is where none does. */
const chosen = (world: World, next: Move & { kind: 'act' | 'useful' }, person: Actor) => {
  if (next.kind === 'act') return next.command
  const offered = allowedActions(world.at(person)).filter(
    (action) => !['comment', 'suggest', 'resolve'].includes(action),
  )
  // Urgency would end most walks early.
  const calm = offered.filter((one) => one !== 'fastTrack' || next.pick % 5 === 0)
  const action = calm[next.pick % calm.length] ?? next.command.action
  return { ...next.command, action, comment: 'lý do' }
}

const checkLive = (before: Case, { current, newest, everyone }: World, by: string): void => {
  if (current.liveHash === before.liveHash || current.liveHash === null) return
  if (by === 'fastTrack') {
    expect(current.fast).toMatchObject({ hash: current.liveHash })
    return
  }
  expect(by).toBe('publish')
  expect(before.state).toBe('approved')
  expect(before.submittedHash).toBe(current.liveHash)
  const setting = {
    definition: definitionFor(newest, before),
    facts: { flags: before.flags, content: {} },
    everyone,
    current: before,
  }
  for (const stage of stagesFor(setting.definition, setting.facts))
    expect(isPassed(stage, before.approvals, setting)).toBe(true)
  const persons = before.approvals.filter(({ discharged }) => !discharged).map((one) => one.actorId)
  expect(persons.length).toBeGreaterThan(0)
  for (const id of persons) expect(before.contributors).not.toContain(id)
  if (setting.definition.several !== 'discharge') expect(new Set(persons).size).toBe(persons.length)
}

const checkState = (world: World): void => {
  const { current, ledger, newest } = world
  const definition = definitionFor(newest, current)
  const states = ['draft', 'returned', 'approved', 'published']
  expect(states.includes(current.state) || stageOf(definition, current.state)).toBeTruthy()
  if (current.state === 'published') expect(current.liveHash).toBe(current.workHash)
  if (current.submittedHash !== null) expect(current.submittedHash).toBe(current.workHash)
  if (current.publishAt) expect(current.state).toBe('approved')
  if (current.fast) expect(current.fast.hash).toBe(current.liveHash)
  const situation = world.at(systemActor)
  if (current.submittedHash !== null)
    expect(pendingState(situation, current.approvals)).toBe(current.state)
  expect(differences(current, project(ledger))).toEqual([])
}

const seen: Record<string, number> = {}

it('keeps every promise under any rules, people and sequence of moves', () => {
  fc.assert(
    fc.property(
      definitions,
      people,
      fc.array(move, { minLength: 20, maxLength: 80, size: 'max' }),
      (rules, persons, moves) => {
        const world = new World(rules, persons)
        for (const next of moves) {
          const before = world.current
          if (next.kind === 'clock') {
            world.now += next.minutes * 60_000
            const alarmed = attempt(() => world.ring())
            expect(alarmed).toBeNull()
            if (world.current !== before)
              checkLive(before, world, world.ledger.at(-1)?.action ?? '')
          } else if (next.kind === 'upgrade') {
            world.newest = rules
          } else if (next.kind === 'edit') {
            attempt(() => world.save(personOf(persons, next.who), next.hash, next.flag))
            expect(world.current.liveHash).toBe(before.liveHash)
          } else {
            const person = personOf(persons, next.who)
            const asked = chosen(world, next, person)
            const stale = next.kind === 'act' ? next.stale : 0
            const refused = attempt(() => world.act(person, asked, stale))
            if (refused) expect(world.current).toBe(before)
            else checkLive(before, world, asked.action)
            if (!refused) seen[asked.action] = (seen[asked.action] ?? 0) + 1
          }
          checkState(world)
        }
        const rows = world.ledger.map(({ hash, keyId, signature, ...entry }) => ({
          ...{ docKey: entry.docKey, seq: entry.seq, entry, hash, keyId, signature },
        }))
        expect(checkChain(rows, { signatureFault: () => null }).faults).toEqual([])
      },
    ),
    { numRuns: process.env['SOAK'] ? 20_000 : 400 },
  )
  // A walk that never takes an action proves nothing of it.
  for (const action of actions) expect([action, seen[action] ?? 0]).not.toEqual([action, 0])
}, 1_800_000)

it('offers what it then allows, and puts tasks only before those who may act', () => {
  fc.assert(
    fc.property(
      definitions,
      people,
      fc.array(move, { minLength: 5, maxLength: 40, size: 'max' }),
      (rules, persons, moves) => {
        const world = new World(rules, persons)
        for (const next of moves)
          attempt(() => {
            if (next.kind === 'act' || next.kind === 'useful') {
              const person = personOf(persons, next.who)
              world.act(person, chosen(world, next, person))
            } else if (next.kind === 'edit')
              world.save(personOf(persons, next.who), next.hash, next.flag)
          })
        for (const task of openTasks(world.at(systemActor))) {
          const person = personOf(
            persons,
            persons.findIndex(({ id }) => id === task.personId),
          )
          const offered = allowedActions(world.at(person))
          if (task.kind === 'decide') expect(offered).toContain('approve')
          if (task.kind === 'signOff') expect(offered).toContain('signOff')
          if (task.kind === 'publish') expect(offered).toContain('publish')
        }
      },
    ),
    { numRuns: process.env['SOAK'] ? 5_000 : 300 },
  )
}, 600_000)
