import { type Discrepancy, engineOf, reconcile } from '@bangtin/workflow'
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
