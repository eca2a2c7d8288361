import path from 'node:path'
import {
  act,
  reconcile,
  readHeads,
  ringAlarms,
  verifyLedger,
  workflowView,
} from '@bangtin/workflow'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rounds } from '../helpers/soak.ts'
import { actAs, draftArticle, openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
})

afterAll(() => ward.close())

const viewOf = async (id: string) => workflowView(await ward.as('board'), 'articles', id)

const codeOf = (error: unknown): string =>
  (error as { data?: { code?: string } }).data?.code ?? String((error as Error).message)

/** Which of the works went through, and why the others did not. */
const settle = async (works: (() => Promise<unknown>)[]) => {
  const results = await Promise.allSettled(works.map((work) => work()))
  return {
    won: results.filter(({ status }) => status === 'fulfilled').length,
    codes: results.flatMap((result) =>
      result.status === 'rejected' ? [codeOf(result.reason)] : [],
    ),
  }
}

const waiting = async (title: string): Promise<string> => {
  const id = await draftArticle(ward, title)
  await actAs(ward, 'editor', 'articles', id, 'submit')
  return id
}

it('of fifty different decisions on one document exactly one wins, again and again', async () => {
  for (let round = 0; round < rounds(8); round += 1) {
    const id = await waiting(`Đua ${round}`)
    const { revision, contentHash, history } = await viewOf(id)
    const people = [
      { as: 'board', action: 'approve' },
      { as: 'secretary', action: 'approve' },
      { as: 'board', action: 'return' },
      { as: 'secretary', action: 'return' },
      { as: 'editor', action: 'recall' },
    ] as const
    const works = Array.from({ length: 50 }, (_, index) => async () => {
      const { as, action } = people[index % people.length] ?? people[0]
      const req = await ward.as(as)
      const comment = 'lý do'
      return act({ req, collection: 'articles', id, action, revision, contentHash, comment })
    })
    const { won, codes } = await settle(works)
    // An approval can still be recalled, and that is a second decision on another state.
    const after = (await viewOf(id)).history.slice(history.length).map(({ action }) => action)
    expect(after).toHaveLength(won)
    expect([['approve'], ['return'], ['recall'], ['approve', 'recall']]).toContainEqual(after)
    const known = ['wrong-state', 'decided-meanwhile', 'not-the-submitter', 'already-decided']
    for (const code of codes) expect(known).toContain(code)
  }
}, 120_000)

it('an edit and an approval at once: no approval of what was not seen, and no lost edit', async () => {
  const id = await draftArticle(ward, 'Sửa và duyệt')
  const { payload } = ward
  for (let round = 0; round < rounds(100); round += 1) {
    await actAs(ward, 'editor', 'articles', id, 'submit')
    const { revision, contentHash } = await viewOf(id)
    const summary = `Lần ${round}`
    await settle([
      async () =>
        payload.update({
          ...{ collection: 'articles', id, draft: true, data: { summary } },
          req: await ward.as('editor'),
        }),
      async () =>
        act({
          ...{ req: await ward.as('board'), collection: 'articles', id, action: 'approve' },
          ...{ revision, contentHash },
        }),
    ])
    const { docs } = await payload.find({
      ...{ collection: 'articles', where: { id: { equals: id } }, draft: true },
    })
    expect(docs[0]?.summary).toBe(summary)
    const after = await viewOf(id)
    expect(after.contentHash).not.toBe(contentHash)
    expect(after.state).toBe('draft')
  }
}, 120_000)

it('a set time and a recall at once: public or recalled, and never both', async () => {
  const seen = new Set<string>()
  for (let round = 0; round < rounds(100); round += 1) {
    const id = await waiting(`Giờ và rút ${round}`)
    await actAs(ward, 'board', 'articles', id, 'approve')
    const { revision, contentHash } = await viewOf(id)
    const publishAt = new Date(Date.now() + 60_000).toISOString()
    await act({
      ...{ req: await ward.as('board'), collection: 'articles', id, action: 'schedule' },
      ...{ revision, contentHash, publishAt },
    })
    const recall = async () =>
      act({ req: await ward.as('editor'), collection: 'articles', id, action: 'recall', revision })
    const ring = () => ringAlarms(ward.payload, new Date(Date.now() + 120_000))
    const late = async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
      return recall()
    }
    const { won, codes } = await settle(round % 2 === 0 ? [recall, ring] : [ring, late])
    const after = await viewOf(id)
    const shown = (await ward.rest('GET', `/articles/${id}`)).status === 200
    expect(shown).toBe(after.live !== null)
    expect([after.state, shown]).toEqual(shown ? ['published', true] : ['draft', false])
    expect(won + codes.length).toBe(2)
    if (shown) expect(codes).toEqual(['wrong-state'])
    seen.add(after.state)
  }
  expect([...seen].sort()).toEqual(['draft', 'published'])
}, 120_000)

it('afterwards the ledger verifies and everything stands as it says', async () => {
  expect(await reconcile(ward.payload)).toEqual([])
  const heads = readHeads(path.join(ward.dir, 'data', 'keys'))
  expect((await verifyLedger(ward.payload, heads)).faults).toEqual([])
})
