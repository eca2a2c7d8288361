import {
  type Discrepancy,
  engineOf,
  rebuildCases,
  reconcile,
  takeDownDiscrepancies,
} from '@bangtin/workflow'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashContent, readContent } from '../../plugins/workflow/src/payload/content/content.ts'
import { actAs, draftArticle, liveArticle, openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openWard()
})

afterAll(() => ward.close())

/** What somebody who holds only the database can write: rows, but no signature. */
const forge = (collection: string, id: string, data: object) =>
  engineOf(ward.payload).raw.updateOne({ collection: collection as never, id, data: data as never })

const caseOf = async (docKey: string): Promise<Record<string, unknown> & { id: string }> => {
  const where = { docKey: { equals: docKey } }
  const found = await ward.payload.db.findOne({ collection: 'workflow-cases', where })
  return found as unknown as Record<string, unknown> & { id: string }
}

const kinds = async (docKey: string): Promise<Discrepancy['kind'][]> =>
  (await reconcile(ward.payload)).filter((one) => one.docKey === docKey).map(({ kind }) => kind)

it('finds public content that was changed together with its case', async () => {
  const id = await liveArticle(ward, 'Thật')
  expect(await reconcile(ward.payload)).toEqual([])
  await forge('articles', id, { title: 'Giả' })
  const { payload } = ward
  const where = { id: { equals: id } }
  const forged = await payload.db.findOne({ collection: 'articles', where })
  const { workflow } = engineOf(payload)
  const content = await readContent(payload, workflow, 'articles', forged, undefined)
  const { id: row } = await caseOf(`articles:${id}`)
  await forge('workflow-cases', row, { liveHash: hashContent(content) })
  expect(await kinds(`articles:${id}`)).toEqual(['case-differs-from-ledger'])
})

it.each([
  ['authors', { contributors: [] }],
  ['approvals', { approvals: [{ stage: 'board', actorId: 'x' }] }],
  ['the hash under review', { submittedHash: 'x' }],
  ['a flag', { flags: { needsLeadership: false } }],
])('finds a case whose %s were rewritten', async (_, data) => {
  const id = await draftArticle(ward, `Hồ sơ ${Object.keys(data).join()}`)
  await ward.payload.update({
    ...{ collection: 'articles', id, draft: true, data: { needsLeadership: true } },
    req: await ward.as('board'),
  })
  await actAs(ward, 'editor', 'articles', id, 'submit')
  expect(await kinds(`articles:${id}`)).toEqual([])
  await forge('workflow-cases', (await caseOf(`articles:${id}`)).id, data)
  expect(await kinds(`articles:${id}`)).toEqual(['case-differs-from-ledger'])
})

it('finds power that no entry of the ledger gave', async () => {
  const id = ward.cast.people.get('editor')?.id ?? ''
  await forge('users', id, { roles: ['editor', 'admin'] })
  expect(await kinds(`users:${id}`)).toEqual(['power-differs-from-ledger'])
})

it('does not publish a snapshot that was rewritten', async () => {
  const id = await draftArticle(ward, 'Bản chụp')
  await actAs(ward, 'editor', 'articles', id, 'submit')
  await actAs(ward, 'board', 'articles', id, 'approve')
  const where = { docKey: { equals: `articles:${id}` } }
  const found = await ward.payload.db.findOne({ collection: 'workflow-snapshots', where })
  const snapshot = found as unknown as { id: string; data: object }
  await forge('workflow-snapshots', snapshot.id, { data: { ...snapshot.data, title: 'Giả' } })
  await expect(actAs(ward, 'secretary', 'articles', id, 'publish')).rejects.toMatchObject({
    data: { code: 'publish-without-approval' },
  })
})

it('takes down what was changed below Payload, and tells a case again from the ledger', async () => {
  const changed = await liveArticle(ward, 'Bị sửa dưới đáy')
  const rewritten = await liveArticle(ward, 'Hồ sơ bị viết lại')
  const sound = await liveArticle(ward, 'Còn nguyên')
  await forge('articles', changed, { title: 'Giả' })
  await forge('articles', rewritten, { title: 'Giả' })
  const { payload } = ward
  const where = { id: { equals: rewritten } }
  const forged = await payload.db.findOne({ collection: 'articles', where })
  const content = await readContent(
    payload,
    engineOf(payload).workflow,
    'articles',
    forged,
    undefined,
  )
  await forge('workflow-cases', (await caseOf(`articles:${rewritten}`)).id, {
    liveHash: hashContent(content),
  })
  const found = (await reconcile(payload)).filter(({ docKey }) => docKey.startsWith('articles:'))
  const down = await takeDownDiscrepancies(payload, found)
  expect(down).toEqual(expect.arrayContaining([`articles:${changed}`, `articles:${rewritten}`]))
  expect(down).not.toContain(`articles:${sound}`)
  for (const id of [changed, rewritten])
    expect((await ward.rest('GET', `/articles/${id}`)).status).toBe(404)
  expect((await ward.rest('GET', `/articles/${sound}`)).status).toBe(200)
  expect(await kinds(`articles:${changed}`)).toEqual([])
  expect(await kinds(`articles:${rewritten}`)).toEqual([])
})

it('tells every case again from the ledger when they are lost', async () => {
  const { payload } = ward
  const all = async () => {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: 'workflow-cases',
      limit: 0,
      pagination: false,
      sort: 'docKey',
    })
    return docs.map(({ id: _id, createdAt: _c, updatedAt: _u, ...rest }) => rest)
  }
  await rebuildCases(payload)
  const before = await all()
  expect(before.length).toBeGreaterThan(5)
  await engineOf(payload).raw.deleteMany({ collection: 'workflow-cases', where: {} })
  expect(await rebuildCases(payload)).toHaveLength(before.length)
  const titles = (rows: Record<string, unknown>[]) => rows.map(({ title: _title, ...rest }) => rest)
  expect(titles(await all())).toEqual(titles(before))
  expect(await rebuildCases(payload)).toEqual([])
})

it('takes nothing down for what was found a moment ago and is right now', async () => {
  const id = await liveArticle(ward, 'Vừa được đăng')
  const docKey = `articles:${id}`
  const kept = await ward.payload.find({
    ...{ collection: 'workflow-references', where: { docKey: { equals: docKey } }, limit: 1 },
  })
  const stale = [
    { docKey, kind: 'public-without-approval' as const },
    { docKey: kept.docs[0]?.media ?? '', kind: 'file-differs' as const },
  ]
  expect(await takeDownDiscrepancies(ward.payload, stale)).toEqual([])
  expect((await ward.rest('GET', `/articles/${id}`)).status).toBe(200)
})
