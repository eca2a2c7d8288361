import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  act,
  type Action,
  type Actor,
  type Definition,
  defineWorkflow,
  fileSigner,
  migrateInFlight,
  ringAlarms,
  workflowPlugin,
  workflowView,
} from '@bangtin/workflow'
import { buildConfig, createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sqlite } from '../../src/database/sqlite.ts'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
const word = (text: string) => ({ vi: text, en: text })
const person = (id: string, ...bodies: string[]): Actor => ({
  id,
  name: id,
  seats: bodies.map((body) => ({ body, position: 'member' })),
  isEditor: true,
})
const people = new Map(
  [person('writer'), person('desk', 'desk'), person('law', 'law'), person('chief', 'chief')].map(
    (actor) => [actor.id, actor],
  ),
)
const stage = (name: string, body = name) => ({
  ...{ name, by: { body }, label: word(name), approveLabel: word('Approve') },
})
const chief = [{ body: 'chief' }]
const fastTrack = { by: chief, within: { days: 1 } }
const shared = { publish: chief, unpublish: chief, manage: chief, fastTrack }
const first = defineWorkflow({
  ...{ ...shared, version: 1, stages: [stage('desk'), stage('head', 'chief')] },
})
const second = defineWorkflow({
  ...{ ...shared, version: 2, stages: [stage('desk'), stage('law'), stage('chief')] },
  previous: [first],
  migrations: { 1: { head: 'chief' } },
})
const forgetful = defineWorkflow({ ...second, previous: [] })

let payload: Payload
let isMade = false

const open = async (definition: Definition): Promise<void> => {
  const config = await buildConfig({
    secret: 'versions',
    db: sqlite({
      ...{ url: pathToFileURL(path.join(dir, 'pages.db')).href, push: !isMade },
    }),
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'pages',
        versions: { drafts: true },
        admin: { useAsTitle: 'title' },
        fields: [{ name: 'title', type: 'text' }],
      },
    ],
    plugins: [
      workflowPlugin({
        collections: { pages: { definition } },
        bodies: { desk: word('Desk'), law: word('Law'), chief: word('Chief') },
        media: [],
        actor: (user) => people.get(String(user.id)) ?? person('nobody'),
        members: () =>
          Promise.resolve([...people.values()].map((actor) => ({ ...actor, email: '' }))),
        signer: fileSigner(path.join(dir, 'keys')),
      }),
    ],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  payload = await getPayload({ config, key: randomUUID() })
  isMade = true
}

const as = (id: string) => createLocalReq({ user: { id, collection: 'users' } as never }, payload)

const view = async (id: string) => workflowView(await as('chief'), 'pages', id)

const take = async (key: string, id: string, action: Action) => {
  const { revision, contentHash } = await view(id)
  return act({ req: await as(key), collection: 'pages', id, action, revision, contentHash })
}

const submitted = async (title: string): Promise<string> => {
  const { id } = (await payload.create({
    ...{ collection: 'pages', draft: true, data: { title }, req: await as('writer') },
  } as never)) as unknown as { id: string }
  await take('writer', id, 'submit')
  return id
}

beforeAll(() => open(first))
afterAll(async () => {
  await payload.destroy()
  remove()
})

it('a document in flight finishes under its own rules, or is moved on, on record', async () => {
  const finishing = await submitted('Finishing')
  const moving = await submitted('Moving')
  for (const id of [finishing, moving]) await take('desk', id, 'approve')
  await payload.destroy()

  await open(second)
  const fresh = await submitted('Fresh')
  expect((await view(fresh)).stages.map(({ name }) => name)).toEqual(['desk', 'law', 'chief'])
  expect(await view(finishing)).toMatchObject({ state: 'head', version: { current: 1, newest: 2 } })
  await take('chief', finishing, 'approve')
  await take('chief', finishing, 'publish')
  expect((await view(finishing)).state).toBe('published')

  await expect(migrateInFlight(await createLocalReq({}, payload))).rejects.toMatchObject({
    code: 'sign-in-first',
  })
  expect((await migrateInFlight(await as('writer'))).failed).toMatchObject([
    { id: moving, code: 'not-a-manager' },
  ])
  const { moved } = await migrateInFlight(await as('chief'))
  expect(moved).toEqual([{ collection: 'pages', id: moving, from: 1, state: 'law' }])
  expect((await view(moving)).history.at(-1)).toMatchObject({
    ...{ action: 'migrate', from: 'head', to: 'law', actor: { id: 'chief' } },
  })
  await take('law', moving, 'approve')
  await take('chief', moving, 'approve')
  expect((await view(moving)).state).toBe('approved')
})

it('a document whose rules are gone can only be taken back, taken down or moved on', async () => {
  await payload.destroy()
  await open(first)
  const id = await submitted('Orphan')
  await payload.destroy()
  await open(forgetful)
  const stuck = await view(id)
  expect(stuck.allowed).toEqual([])
  expect(stuck.beside).toContain('migrate')
  await expect(take('desk', id, 'approve')).rejects.toMatchObject({
    data: { code: 'definition-unknown' },
  })
  await migrateInFlight(await as('chief'))
  await take('desk', id, 'approve')
  expect((await view(id)).state).toBe('law')
})

it('urgent content whose rules are gone still comes down, by hand and by itself', async () => {
  await payload.destroy()
  await open(first)
  const urgent = async (title: string): Promise<string> => {
    const { id } = (await payload.create({
      ...{ collection: 'pages', draft: true, data: { title }, req: await as('writer') },
    } as never)) as unknown as { id: string }
    const { revision, contentHash } = await view(id)
    const command = { action: 'fastTrack', revision, contentHash, comment: 'Storm' } as const
    await act({ req: await as('chief'), collection: 'pages', id, ...command })
    return id
  }
  const [left, taken] = [await urgent('Left'), await urgent('Taken')]
  await payload.destroy()
  await open(forgetful)
  await act({
    ...{ req: await as('chief'), collection: 'pages', id: taken },
    ...{ action: 'takeDown', comment: 'Wrong' },
  })
  expect((await view(taken)).live).toBeNull()
  await ringAlarms(payload, new Date(Date.now() + 10 * 86_400_000))
  const { live, history } = await view(left)
  expect([live, history.at(-1)?.action]).toEqual([null, 'expire'])
})
