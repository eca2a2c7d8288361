import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Actor, defineWorkflow, fileSigner, workflowPlugin } from '@bangtin/workflow'
import { buildConfig, type CollectionConfig, getPayload } from 'payload'
import { sqlite } from '../../src/database/sqlite.ts'
import { tempDir } from '../helpers/temp.ts'

const word = (text: string) => ({ vi: text, en: text })
const desk = { body: 'desk' }

type Parts = {
  /** The collections beside the users; the first is governed. */
  collections: readonly [CollectionConfig, ...CollectionConfig[]]
  /** Who signs in. */
  actor: Actor
  /** Everyone who may decide. @default the actor */
  members?: readonly Actor[]
}

/** A project with one governed collection of one stage, on an SQLite file of its own. */
export const openBench = async ({ collections, actor, members = [actor] }: Parts) => {
  const { dir, remove } = tempDir()
  const url = pathToFileURL(path.join(dir, 'bench.db')).href
  const signer = fileSigner(path.join(dir, 'keys'))
  const definition = defineWorkflow({
    version: 1,
    stages: [{ name: 'desk', by: desk, label: word('d'), approveLabel: word('d') }],
    publish: [desk],
    unpublish: [desk],
  })
  const config = await buildConfig({
    secret: 'bench',
    db: sqlite({ url, push: true }),
    collections: [{ slug: 'users', auth: true, fields: [] }, ...collections],
    plugins: [
      workflowPlugin({
        collections: { [collections[0].slug]: { definition } },
        bodies: { desk: word('Desk') },
        media: [],
        actor: () => actor,
        members: () => Promise.resolve(members.map((member) => ({ ...member, email: '' }))),
        signer,
      }),
    ],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  const payload = await getPayload({ config, key: randomUUID() })
  const credentials = { email: 'a@b.vn', password: 'bench-password' }
  await payload.create({ collection: 'users', data: credentials as never })
  const { token } = await payload.login({ collection: 'users', data: credentials })
  const close = async (): Promise<void> => {
    await payload.destroy()
    remove()
  }
  return { config, payload, token: token ?? '', url, signer, close }
}

/** A collection with drafts and a title. */
export const pages: CollectionConfig = {
  slug: 'pages',
  versions: { drafts: true },
  fields: [{ name: 'title', type: 'text' }],
}
