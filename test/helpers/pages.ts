import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Action,
  type Actor,
  defineWorkflow,
  fileSigner,
  workflowPlugin,
  type WorkflowOptions,
  type WorkflowView,
} from '@bangtin/workflow'
import { buildConfig, createLocalReq, getPayload, handleEndpoints, type Payload } from 'payload'
import { sqlite } from '../../src/database/sqlite.ts'
import type { Reply } from './ward.ts'
import { tempDir } from './temp.ts'

type Ask = { as?: string; body?: unknown }

/** A small project with one governed collection, `pages`, of one stage: writer, reviewer, keeper. */
export type Pages = {
  payload: Payload
  /** Asks the REST API as that person, in English. */
  rest: (method: string, url: string, ask?: Ask) => Promise<Reply>
  graphql: (
    query: string,
    variables: Record<string, unknown>,
    as?: string,
  ) => Promise<Reply & { json: { data?: Record<string, unknown> | null } }>
  /** Makes a draft as the writer. */
  draft: (title: string) => Promise<string>
  /** Takes an action by REST on what stands there now. */
  act: (as: string, id: string, action: Action) => Promise<Reply>
  close: () => Promise<void>
}

const word = (text: string) => ({ vi: text, en: text })
const people = ['writer', 'reviewer', 'keeper']
const password = 'only-for-tests'

const actorOf = (id: string, email: string): Actor => ({
  id,
  name: email,
  seats: email.startsWith('reviewer') ? [{ body: 'desk', position: 'chief' }] : [],
  isEditor: true,
})

/** Starts it in this process on an empty database; one for each test file. */
export const openPages = async (options: Partial<WorkflowOptions> = {}): Promise<Pages> => {
  const { dir, remove } = tempDir()
  const desk = { body: 'desk' }
  const definition = defineWorkflow({
    version: 1,
    stages: [{ name: 'desk', by: desk, label: word('Desk'), approveLabel: word('Approve') }],
    publish: [desk],
    unpublish: [desk],
  })
  const config = buildConfig({
    secret: 'pages',
    db: sqlite({ url: pathToFileURL(path.join(dir, 'pages.db')).href, push: true }),
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'pages',
        versions: { drafts: true },
        admin: { useAsTitle: 'title' },
        fields: [{ name: 'title', type: 'text', required: true }],
      },
    ],
    plugins: [
      workflowPlugin({
        collections: { pages: { definition } },
        bodies: { desk: word('Desk') },
        media: [],
        actor: (user) => actorOf(String(user.id), user.email),
        members: async (payload, req) => {
          const { docs } = await payload.db.find<{ id: string; email: string }>({
            collection: 'users',
            limit: 0,
            pagination: false,
            req,
          })
          return docs.map(({ id, email }) => ({ ...actorOf(id, email), email }))
        },
        signer: fileSigner(path.join(dir, 'keys')),
        ...options,
      }),
    ],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  const payload = await getPayload({ config })
  const tokens = new Map<string, string>()
  for (const key of people) {
    const data = { email: `${key}@pages.test`, password }
    await payload.create({ collection: 'users', data: data as never })
    const { token } = await payload.login({ collection: 'users', data })
    tokens.set(key, token ?? '')
  }

  const send = async (
    handle: (request: Request) => Promise<Response>,
    method: string,
    url: string,
    { as, body }: Ask = {},
  ): Promise<Reply> => {
    const headers = new Headers({ 'Content-Type': 'application/json', 'Accept-Language': 'en' })
    if (as) headers.set('Authorization', `JWT ${tokens.get(as)}`)
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const response = await handle(new Request(`http://localhost:3000/api${url}`, init))
    return {
      status: response.status,
      json: (await response.json()) as Record<string, unknown>,
    }
  }
  const rest: Pages['rest'] = (method, url, ask) =>
    send((request) => handleEndpoints({ config, request }), method, url, ask)

  return {
    payload,
    rest,
    graphql: async (query, variables, as) => {
      const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
      return send(GRAPHQL_POST(config), 'POST', '/graphql', {
        ...(as ? { as } : {}),
        body: { query, variables },
      })
    },
    draft: async (title) => {
      const { docs } = await payload.find({
        collection: 'users',
        where: { email: { equals: 'writer@pages.test' } },
      })
      const user = { ...docs[0], collection: 'users' } as never
      const { id } = await payload.create({
        ...{ collection: 'pages', draft: true, data: { title } },
        req: await createLocalReq({ user }, payload),
      } as never)
      return String(id)
    },
    act: async (as, id, action) => {
      const { json } = await rest('GET', `/pages/${id}/workflow`, { as })
      const { revision, contentHash } = json as WorkflowView
      return rest('POST', `/pages/${id}/workflow`, { as, body: { action, revision, contentHash } })
    },
    close: async () => {
      await payload.destroy()
      remove()
    },
  }
}
