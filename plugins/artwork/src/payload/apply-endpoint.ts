import {
  APIError,
  type CollectionSlug,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { ArtworkError } from '../core/artwork-error.ts'
import { type Render, renderArtwork } from '../render/index.ts'
import { answer, readBody } from './answer.ts'
import type { ArtworkOptions, ArtworkTarget } from './options.ts'

type Body = Record<string, unknown>

const targetOf = ({ targets = [] }: ArtworkOptions, body: Body): ArtworkTarget => {
  const target = targets.find(({ collection }) => collection === body['collection'])
  if (target && (typeof body['id'] === 'string' || typeof body['id'] === 'number')) return target
  throw new ArtworkError('field-type', target ? 'id' : 'collection', {
    vi: 'Hãy cho biết nội dung nào nhận hình này.',
    en: 'Say which record takes the picture.',
  })
}

const fileName = ({ width, height, data, key }: Render): string => {
  const words = Object.values(data)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return `${width}x${height}-${words.slice(0, 32).replace(/^-|-$/g, '')}-${key.slice(0, 8)}.png`
}

const keep = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  target: ArtworkTarget,
  body: Body,
  render: Render,
): Promise<unknown> => {
  const { payload } = req
  const collection = target.collection as CollectionSlug
  const id = body['id'] as string
  const doc = (await payload.findByID({
    ...{ collection, id, draft: true, depth: 0, overrideAccess: false, req },
  })) as unknown as Record<string, unknown>
  const { slogan, issuer } = render.data
  const bytes = Buffer.from(render.bytes)
  const media = await payload.create({
    collection: (options.media ?? 'media') as CollectionSlug,
    data: { alt: [slogan, issuer].filter(Boolean).join('. ') } as never,
    file: { name: fileName(render), data: bytes, mimetype: 'image/png', size: bytes.length },
    overrideAccess: false,
    req,
  })
  const { template, templateVersion, width, height, key: renderKey, data } = render
  const screen = typeof body['screen'] === 'string' ? body['screen'].slice(0, 200) : ''
  const row = { image: media.id, screen, template, templateVersion, width, height, renderKey, data }
  const rows = (doc[target.field] ?? []) as unknown[]
  const revision = typeof body['revision'] === 'number' ? { revision: body['revision'] } : {}
  return payload.update({
    ...{ collection, id, draft: true, depth: 0, overrideAccess: false, req },
    data: { [target.field]: [...rows, row], ...revision } as never,
  })
}

/**
 * `POST /api/artwork/apply` with `{ collection, id, template, data, width, height | modules,
 * screen?, revision? }`: renders, keeps the picture as a new medium and adds it to the record's
 * draft, all or nothing. 200 `{ doc }`; 400, 401, 403, 404, 409 stale revision, 422, 503.
 */
export const applyEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/apply',
  method: 'post',
  handler: (req) =>
    answer(req, options, async () => {
      const body = await readBody(req)
      const target = targetOf(options, body)
      const { data, width, height, modules } = body
      const template = String(body['template'])
      const render = await renderArtwork(
        { template, data, width, height, modules },
        options.templates,
      )
      const own = await initTransaction(req)
      try {
        const doc = await keep(req, options, target, body, render)
        if (own) await commitTransaction(req)
        return Response.json({ doc })
      } catch (error) {
        await killTransaction(req)
        if (error instanceof Error && 'status' in error && !(error instanceof APIError))
          throw new APIError(error.message, Number(error.status), undefined, true)
        throw error
      }
    }),
})
