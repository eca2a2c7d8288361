import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import { type Case, openCase } from './case.ts'
import { allowedActions } from './allowed.ts'
import { commentLimit, decide } from './decide.ts'
import { type Action, type Command, type Situation } from './decision.ts'
import { defineWorkflow } from './define.ts'
import type { Facts } from './facts.ts'
import { type Edit, edit, flagsAfter } from './edit.ts'
import { Refusal } from './refusal.ts'

const text = (word: string) => ({ vi: word, en: word })

const definition = defineWorkflow({
  version: 1,
  stages: [
    { name: 'board', by: { body: 'board' }, label: text('board'), approveLabel: text('ok') },
    {
      name: 'lead',
      by: { body: 'lead' },
      label: text('lead'),
      approveLabel: text('ok'),
      when: ({ flags }) => flags['lead'] === true,
    },
  ],
  publish: [{ body: 'board' }],
  unpublish: [{ body: 'lead' }, { body: 'board', positions: ['chief'] }],
  flags: { lead: [{ body: 'board' }] },
})

const person = (id: string, seats: [string, string][] = []): Actor => ({
  id,
  name: id,
  seats: seats.map(([body, position]) => ({ body, position })),
  isEditor: true,
})
const editor = person('editor')
const chief = person('chief', [['board', 'chief']])
const clerk = person('clerk', [['board', 'secretary']])
const leader = person('leader', [['lead', 'chairman']])
const both = person('both', [
  ['board', 'member'],
  ['lead', 'deputy'],
])
const everyone = [editor, chief, clerk, leader, both]

const at = (current: Case, actor: Actor, contentHash = current.workHash): Situation => ({
  definition,
  current,
  actor,
  contentHash,
  facts: { flags: current.flags, content: {} },
  everyone,
  newest: definition,
  after: () => '2026-11-26T01:00:00.000Z',
  now: '2026-11-24T01:00:00.000Z',
})

const saved = (current: Case, actor: Actor, contentHash: string, facts: Facts): Edit =>
  edit({ ...at(current, actor, contentHash), facts })

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'allowed'
}

const command = (current: Case, action: Action, more: Partial<Command> = {}): Command => ({
  action,
  revision: current.revision,
  contentHash: current.workHash,
  ...more,
})

const draft = openCase('h1', 'editor', {})
const take = (current: Case, actor: Actor, action: Action, comment?: string): Case =>
  decide(at(current, actor), command(current, action, comment ? { comment } : {})).next
const waiting = take(draft, editor, 'submit')
const approved = take(waiting, chief, 'approve')
const published = take(approved, clerk, 'publish')

describe('the chain', () => {
  it('goes from draft through the board to the public', () => {
    expect([draft.state, waiting.state, approved.state, published.state]).toEqual([
      ...['draft', 'board', 'approved', 'published'],
    ])
    expect(published.liveHash).toBe('h1')
  })

  it('takes in leadership when it is flagged, even after the board approved', () => {
    const flagged = saved(approved, chief, 'h1', { flags: { lead: true }, content: {} })
    expect(flagged).toMatchObject({ entry: 'flag', next: { state: 'lead' } })
    expect(take(flagged.next, leader, 'approve').state).toBe('approved')
  })

  it('lets no author spare their own content a stage once it is under review', () => {
    const own: Case = { ...waiting, flags: { lead: true }, contributors: ['e', chief.id] }
    const spare = { flags: { lead: false }, content: {} }
    expect(() => saved(own, chief, 'h1', spare)).toThrow('own-content')
    const others = { ...own, contributors: ['e'] }
    expect(saved(others, chief, 'h1', spare).entry).toBe('flag')
  })

  it('records a flag that changes together with the content', () => {
    const both = { flags: { lead: true }, content: {} }
    expect(saved(draft, editor, 'h2', both).entry).toBe('edit')
  })

  it('lets only those entitled change a flag', () => {
    const rules = definition.flags ?? {}
    expect(flagsAfter(rules, { lead: true }, { lead: false }, editor)).toEqual({ lead: true })
    expect(flagsAfter(rules, { lead: true }, { lead: false }, chief)).toEqual({ lead: false })
  })
})

describe('who may not approve', () => {
  it.each([
    ['somebody without a seat there', waiting, editor, 'not-your-task'],
    ['a member of another body', waiting, leader, 'not-your-task'],
    ['its author', take(openCase('h1', 'chief', {}), chief, 'submit'), chief, 'own-content'],
  ])('%s', (_, current, actor, code) => {
    expect(codeOf(() => decide(at(current, actor), command(current, 'approve')))).toBe(code)
  })

  it('whoever edited it, however little', () => {
    const edited = saved(draft, chief, 'h2', { flags: {}, content: {} }).next
    const submitted = take(edited, editor, 'submit')
    expect(codeOf(() => take(submitted, chief, 'approve'))).toBe('own-content')
    expect(take(submitted, clerk, 'approve').state).toBe('approved')
  })

  it('one person twice on the way, whatever seats they hold', () => {
    const flagged: Case = { ...waiting, flags: { lead: true } }
    const first = take(flagged, both, 'approve')
    expect(first.state).toBe('lead')
    expect(codeOf(() => take(first, both, 'approve'))).toBe('already-decided')
  })
})

describe('refusals', () => {
  it.each<[string, Case, Actor, Command, string]>([
    ['another revision', waiting, chief, { action: 'approve', revision: 9 }, 'revision-changed'],
    [
      'another content',
      waiting,
      chief,
      command(waiting, 'approve', { contentHash: 'hx' }),
      'content-changed',
    ],
    ['a return without reason', waiting, chief, command(waiting, 'return'), 'reason-missing'],
    [
      'a reason of white space',
      waiting,
      chief,
      command(waiting, 'return', { comment: ' \n' }),
      'reason-missing',
    ],
    [
      'an endless comment',
      waiting,
      chief,
      command(waiting, 'return', { comment: 'x'.repeat(commentLimit + 1) }),
      'comment-too-long',
    ],
    ['publishing a draft', draft, clerk, command(draft, 'publish'), 'wrong-state'],
    ['publishing by a stranger', approved, editor, command(approved, 'publish'), 'not-a-publisher'],
    ['recall by another', waiting, clerk, command(waiting, 'recall'), 'not-the-submitter'],
    ['recall of what is public', published, editor, command(published, 'recall'), 'wrong-state'],
    [
      'taking down by a secretary',
      published,
      clerk,
      command(published, 'unpublish', { comment: 'sai' }),
      'not-an-unpublisher',
    ],
    [
      'taking down without reason',
      published,
      chief,
      command(published, 'unpublish'),
      'reason-missing',
    ],
    ['submitting twice', waiting, editor, command(waiting, 'submit'), 'wrong-state'],
  ])('%s', (_, current, actor, asked, code) => {
    expect(codeOf(() => decide(at(current, actor), asked))).toBe(code)
  })

  it('a submission that nobody could approve', () => {
    const spoiled: Case = { ...draft, contributors: ['chief', 'clerk', 'both'] }
    expect(codeOf(() => take(spoiled, editor, 'submit'))).toBe('no-eligible-approver')
  })
})

describe('an edit', () => {
  const facts = { flags: {}, content: {} }

  it.each([
    ['under review', waiting],
    ['approved', approved],
    ['public', published],
  ])('of content that is %s makes it a draft and drops the approvals', (_, current) => {
    const { entry, next } = saved(current, editor, 'h2', facts)
    expect(entry).toBe('edit')
    expect(next).toMatchObject({ state: 'draft', approvals: [], submittedHash: null })
    expect(next.liveHash).toBe(current.liveHash)
  })

  it('by a known contributor of a draft needs no ledger entry', () => {
    expect(saved(draft, editor, 'h2', facts).entry).toBeNull()
  })

  it('that changes nothing governed leaves a review alone', () => {
    expect(saved(waiting, chief, 'h1', facts)).toMatchObject({
      entry: null,
      next: { state: 'board', revision: waiting.revision + 1 },
    })
  })
})

describe('taking down', () => {
  it('makes what was public a draft that needs a new approval', () => {
    expect(take(published, chief, 'unpublish', 'sai số liệu')).toMatchObject({
      state: 'draft',
      liveHash: null,
    })
  })

  it('leaves a correction that is on its way where it stands', () => {
    const corrected = saved(published, editor, 'h2', { flags: {}, content: {} }).next
    const onItsWay = take(corrected, editor, 'submit')
    const { next } = decide(
      at(onItsWay, leader),
      command(onItsWay, 'unpublish', { comment: 'gấp' }),
    )
    expect(next).toMatchObject({ state: 'board', liveHash: null, submittedHash: 'h2' })
  })
})

const basic = ['submit', 'approve', 'return', 'recall', 'publish', 'unpublish'] as const

describe('any sequence of decisions and edits', () => {
  const move = fc.oneof(
    fc.record({
      kind: fc.constant('act' as const),
      actor: fc.constantFrom(...everyone),
      action: fc.constantFrom(...basic),
    }),
    fc.record({
      kind: fc.constant('edit' as const),
      actor: fc.constantFrom(...everyone),
      hash: fc.constantFrom('h1', 'h2', 'h3'),
    }),
    fc.record({ kind: fc.constant('flag' as const), lead: fc.boolean() }),
  )

  it('never makes public what was not approved in full by persons who did not write it', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let current = draft
        let agreed: { hash: string; by: string[] } | null = null
        for (const next of moves) {
          if (next.kind === 'act') {
            const before = current
            try {
              current = take(current, next.actor, next.action, 'lý do')
            } catch (error) {
              if (!(error instanceof Refusal)) throw error
              expect(allowedActions(at(before, next.actor))).not.toContain(next.action)
              continue
            }
            if (next.action === 'approve') {
              expect(before.contributors).not.toContain(next.actor.id)
              if (current.state === 'approved')
                agreed = {
                  hash: before.submittedHash ?? '',
                  by: current.approvals.map(({ actorId }) => actorId),
                }
            }
            if (next.action === 'publish') {
              expect(current.liveHash).toBe(agreed?.hash)
              expect(new Set(agreed?.by).size).toBe(before.flags['lead'] ? 2 : 1)
            }
          } else {
            const flags = next.kind === 'flag' ? { lead: next.lead } : current.flags
            const hash = next.kind === 'edit' ? next.hash : current.workHash
            const actor = next.kind === 'edit' ? next.actor : chief
            const live = current.liveHash
            const spares =
              current.flags['lead'] && !flags.lead && current.contributors.includes(chief.id)
            try {
              current = saved(current, actor, hash, { flags, content: {} }).next
            } catch (error) {
              expect([error, spares]).toMatchObject([{ code: 'own-content' }, true])
              continue
            }
            expect(current.liveHash).toBe(live)
            if (current.state === 'approved' && next.kind === 'flag' && current.submittedHash)
              agreed = {
                hash: current.submittedHash,
                by: current.approvals.map(({ actorId }) => actorId),
              }
          }
        }
      }),
      { numRuns: process.env['SOAK'] ? 20_000 : 2_000 },
    )
  })
})
