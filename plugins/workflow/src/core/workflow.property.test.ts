import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Actor, systemActor } from './actor.ts'
import { allowedActions } from './allowed.ts'
import type { Case } from './case.ts'
import { definitionFor, isPassed, pendingState, stageOf, stagesFor } from './chain.ts'
import { actions } from './decision.ts'
import { checkChain } from './ledger-faults.ts'
import { differences, project } from './projection.ts'
import { definitions, type Move, move, people } from './random-workflow.test-helper.ts'
import { Refusal, refusalStatus } from './refusal.ts'
import { openTasks } from './tasks.ts'
import { personOf, World } from './world.test-helper.ts'

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
