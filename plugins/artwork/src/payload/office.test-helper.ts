import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  APIError,
  buildConfig,
  type CollectionConfig,
  getPayload,
  handleEndpoints,
  type Payload,
} from 'payload'
import { en } from 'payload/i18n/en'
import { vi } from 'payload/i18n/vi'
import sharp from 'sharp'
import type { Delivery } from './delivery/delivery.ts'
import { artworkPlugin } from './plugin.ts'
import { ledScreenFields } from './screens/fields.ts'

type Revised = { revision?: number; artworks?: unknown[] } | undefined

const banners: CollectionConfig = {
  slug: 'banners',
  versions: { drafts: true },
  hooks: {
    beforeValidate: [
      ({ data, originalDoc }) => {
        const given = (data as Revised)?.revision
        const kept = (originalDoc as Revised)?.revision ?? 1
        if (given !== undefined && given !== kept)
          throw new APIError('Bản này đã cũ.', 409, { code: 'stale' }, true)
        if (((data as Revised)?.artworks?.length ?? 0) > 4)
          throw new APIError('Tối đa 4 hình.', 409, { code: 'full' }, true)
        return data
      },
    ],
  },
  fields: [
    { name: 'slogan', type: 'text', required: true },
    { name: 'revision', type: 'number', defaultValue: 1 },
    {
      name: 'artworks',
      type: 'array',
      maxRows: 4,
      fields: [
        { name: 'image', type: 'upload', relationTo: 'media' },
        { name: 'video', type: 'upload', relationTo: 'videos' as never },
        { name: 'screen', type: 'text' },
        { name: 'template', type: 'text' },
        { name: 'templateVersion', type: 'number' },
        { name: 'width', type: 'number' },
        { name: 'height', type: 'number' },
        { name: 'renderKey', type: 'text' },
        { name: 'data', type: 'json' },
      ],
    },
  ],
}

type Call = (
  path: string,
  init?: { body?: unknown; raw?: BodyInit; token?: string; language?: string },
) => Promise<Response>

/** An office with nothing but Payload and this plugin. */
export type Office = {
  payload: Payload
  call: Call
  tokens: { designer: string; guest: string }
  files: () => Promise<string[]>
  mediaDir: string
  videosDir: string
  /** Where batches are kept. */
  batches: string
  /** What is public of a record, by its id. */
  delivered: Map<string, Delivery>
  close: () => Promise<void>
}

const tokenFor = async (payload: Payload, email: string): Promise<string> => {
  const password = 'mat-khau-thu'
  await payload.create({ collection: 'users' as never, data: { email, password } as never })
  const { token } = await payload.login({
    collection: 'users' as never,
    data: { email, password } as never,
  })
  return token ?? ''
}

/** Starts an office on a database and a folder of its own. */
export const openOffice = async (): Promise<Office> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'artwork-'))
  const staticDir = path.join(folder, 'media')
  const delivered = new Map<string, Delivery>()
  const config = buildConfig({
    secret: 'only for tests',
    db: sqliteAdapter({ client: { url: `file:${path.join(folder, 'office.db')}` }, push: true }),
    telemetry: false,
    typescript: { autoGenerate: false },
    i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi' },
    logger: { options: { level: 'silent' } },
    sharp,
    collections: [
      { slug: 'users', auth: true, fields: [] },
      { slug: 'media', upload: { staticDir }, fields: [{ name: 'alt', type: 'text' }] },
      {
        slug: 'videos',
        upload: { staticDir: path.join(folder, 'videos') },
        fields: [
          ...['width', 'height', 'duration'].map((name) => ({ name, type: 'number' as const })),
          { name: 'codec', type: 'text' },
        ],
      },
      banners,
      {
        slug: 'screens',
        access: { read: ({ req }) => Boolean(req.user) },
        fields: ledScreenFields(),
      },
    ],
    plugins: [
      artworkPlugin({
        targets: [{ collection: 'banners', field: 'artworks' }],
        screens: 'screens',
        videos: 'videos',
        kit: {
          access: ({ user }) => user?.email === 'designer@example.vn',
          fonts: { folder: path.join(folder, 'fonts') },
        },
        batch: { folder: path.join(folder, 'batches') },
        delivery: { read: (_, __, id) => Promise.resolve(delivered.get(id) ?? null) },
        access: ({ user }) => /^(designer|other)@example\.vn$/.test(user?.email ?? ''),
      }),
    ],
  })
  const payload = await getPayload({ config, key: folder })
  const designer = await tokenFor(payload, 'designer@example.vn')
  const guest = await tokenFor(payload, 'guest@example.vn')
  const call: Call = (to, { body, raw, token = designer, language = 'vi' } = {}) => {
    const posted = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const request = new Request(`http://localhost/api/artwork/${to}`, {
      method: posted === undefined ? 'GET' : 'POST',
      headers: {
        'Accept-Language': language,
        ...(posted instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      ...(posted === undefined ? {} : { body: posted }),
    })
    return handleEndpoints({ config, request, payloadInstanceCacheKey: folder })
  }
  return {
    ...{ payload, call, tokens: { designer, guest } },
    videosDir: path.join(folder, 'videos'),
    ...{ mediaDir: staticDir, batches: path.join(folder, 'batches'), delivered },
    files: () => readdir(staticDir).catch(() => []),
    close: async () => {
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
