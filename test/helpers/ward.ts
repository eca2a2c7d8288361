import path from 'node:path'
import { act, type Action, deliverNotices, engineOf, workflowView } from '@bangtin/workflow'
import { createLocalReq, handleEndpoints, type Payload, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { demoPassword } from '../../src/demo/accounts.ts'
import { richText, paragraph } from '../../src/demo/rich-text.ts'
import type { Cast } from '../../src/demo/seed-documents.ts'
import { tempDir } from './temp.ts'

/** What a request answered. */
export type Reply = { status: number; json: Record<string, unknown> }

/** The ward's own configuration on an empty database, with the demo's people and no content. */
export type Ward = {
  payload: Payload
  cast: Cast
  dir: string
  /** A request of that person for the Local API; nobody without a key. */
  as: (key?: string) => Promise<PayloadRequest>
  rest: (method: string, url: string, options?: { as?: string; body?: unknown }) => Promise<Reply>
  graphql: (query: string, options?: { as?: string }) => Promise<Reply>
  close: () => Promise<void>
}

/** Starts it in this process; one for each test file, since the environment is the process's. */
export const openWard = async (): Promise<Ward> => {
  const { dir, remove } = tempDir()
  const ward = await openWardAt(dir)
  const close = async () => {
    await ward.close()
    remove()
  }
  return { ...ward, close }
}

/** Starts it with nobody in it. */
export const openEmpty = async (): Promise<Ward> => {
  const { dir, remove } = tempDir()
  const ward = await openWardAt(dir, { people: false })
  const close = async () => {
    await ward.close()
    remove()
  }
  return { ...ward, close }
}

/** Starts it on a folder that stays, and that an earlier process may have filled. */
export const openWardAt = async (dir: string, { people = true } = {}): Promise<Ward> => {
  process.env['DATA_DIR'] = path.join(dir, 'data')
  process.env['MEDIA_DIR'] = path.join(dir, 'media')
  const { default: config } = await import('../../payload.config.ts')
  const { getPayload } = await import('payload')
  const { migrateDatabase } = await import('../../src/server/migrate.ts')
  const { seedPeople } = await import('../../src/demo/seed-people.ts')
  const payload = await getPayload({ config })
  payload.logger.level = process.env['LOG_LEVEL'] ?? 'silent'
  await migrateDatabase(payload)
  const { totalDocs } = await payload.count({ collection: 'users' })
  const cast = totalDocs > 0 || !people ? await castOf(payload) : await seedPeople(payload)
  const tokens = new Map<string, string>()

  const tokenOf = async (key: string): Promise<string> => {
    const known = tokens.get(key)
    if (known) return known
    const { token } = await payload.login({
      collection: 'users',
      data: { email: `${key}@bangtin.test`, password: demoPassword },
    })
    if (!token) throw new Error(`No token for ${key}.`)
    tokens.set(key, token)
    return token
  }

  const send = async (
    handle: (request: Request) => Promise<Response>,
    method: string,
    url: string,
    { as, body }: { as?: string; body?: unknown } = {},
  ): Promise<Reply> => {
    const headers = new Headers()
    if (as) headers.set('Authorization', `JWT ${await tokenOf(as)}`)
    if (body !== undefined && !(body instanceof FormData))
      headers.set('Content-Type', 'application/json')
    const response = await handle(
      new Request(`http://localhost:3000/api${url}`, {
        method,
        headers,
        ...(body === undefined
          ? {}
          : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    let json: Record<string, unknown> = {}
    try {
      json = JSON.parse(text) as Record<string, unknown>
    } catch {
      json = { text }
    }
    return { status: response.status, json }
  }

  return {
    payload,
    cast,
    dir,
    as: async (key) => {
      const user = key ? cast.people.get(key) : undefined
      return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
    },
    rest: (method, url, options) =>
      send((request) => handleEndpoints({ config, request }), method, url, options),
    graphql: async (query, options) => {
      const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
      return send(GRAPHQL_POST(config), 'POST', '/graphql', { ...options, body: { query } })
    },
    close: async () => {
      // A connection that closes under the delivery in the background takes the process with it.
      await deliverNotices(engineOf(payload))
      await payload.destroy()
    },
  }
}

const castOf = async (payload: Payload): Promise<Cast> => {
  const { docs } = await payload.find({ collection: 'users', limit: 0, depth: 0 })
  return {
    people: new Map(docs.map((user) => [user.email.split('@')[0] ?? '', user])),
    units: new Map(),
  }
}

type Governed = 'articles' | 'posters' | 'banners' | 'video-clips' | 'quiz-contests'

/** Takes an action as that person on what stands there now. */
export const actAs = async (
  ward: Ward,
  key: string,
  collection: Governed,
  id: string,
  action: Action,
  comment?: string,
): Promise<void> => {
  const req = await ward.as(key)
  const { revision, contentHash, capacities } = await workflowView(req, collection, id)
  const hash = action === 'unpublish' ? {} : { contentHash }
  const capacity = action === 'approve' ? capacities?.[0] : undefined
  await act({ req, collection, id, action, revision, ...hash, comment, capacity })
}

/** A small picture with its description, uploaded by that person. */
export const uploadPicture = async (
  ward: Ward,
  key = 'editor',
  alt = 'Ảnh thử',
): Promise<string> => {
  const background = { r: Math.floor(Math.random() * 255), g: 80, b: 90 }
  const data = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer()
  const name = `anh-${Math.random().toString(36).slice(2)}.png`
  const { id } = await ward.payload.create({
    collection: 'media',
    data: { alt },
    file: { name, data, mimetype: 'image/png', size: data.length },
    req: await ward.as(key),
  })
  return String(id)
}

/** A complete draft of an article by the editor, with a cover. */
export const draftArticle = async (
  ward: Ward,
  title: string,
  data: Record<string, unknown> = {},
): Promise<string> => {
  const { id } = await ward.payload.create({
    collection: 'articles',
    draft: true,
    data: {
      title,
      kind: 'news',
      summary: 'Tóm tắt',
      cover: await uploadPicture(ward),
      body: richText([paragraph('Nội dung đã duyệt.')]),
      ...data,
    } as never,
    req: await ward.as('editor'),
  })
  return String(id)
}

/** An article that the board approved and published. */
export const liveArticle = async (ward: Ward, title: string): Promise<string> => {
  const id = await draftArticle(ward, title)
  await actAs(ward, 'editor', 'articles', id, 'submit')
  await actAs(ward, 'board', 'articles', id, 'approve')
  await actAs(ward, 'secretary', 'articles', id, 'publish')
  return id
}
