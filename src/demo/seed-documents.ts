import { renderArtwork } from '@bangtin/artwork/render'
import { act, workflowView } from '@bangtin/workflow'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { User } from 'payload-types'
import { slugify } from '../fields/fold.ts'
import type { DemoStep } from './articles.ts'

/** The demo ward's people by key, and its units' ids by name. */
export type Cast = { people: Map<string, User>; units: Map<string, string> }

type Governed = 'articles' | 'posters' | 'banners' | 'quiz-contests'
type Picture = { slogan: string; issuer?: string; palette: string; width: number; height: number }

const reqOf = (payload: Payload, cast: Cast, key: string): Promise<PayloadRequest> => {
  const user = cast.people.get(key)
  if (!user) throw new Error(`No demo account "${key}".`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** Renders a slogan and keeps it as a medium, with what a banner's artwork row records of it. */
export const placeMedia = async (
  payload: Payload,
  cast: Cast,
  by: string,
  { slogan, issuer = '', palette, width, height }: Picture,
): Promise<{ id: string; artwork: Record<string, unknown> }> => {
  const data = { slogan, issuer, palette }
  const render = await renderArtwork({ template: 'led-slogan', data, width, height, format: 'png' })
  const name = `${slugify(slogan).slice(0, 32)}-${width}x${height}-${render.key.slice(0, 8)}.png`
  const bytes = Buffer.from(render.bytes)
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: issuer ? `${slogan}. ${issuer}` : slogan, credit: 'Dữ liệu mẫu' },
    file: { name, data: bytes, mimetype: 'image/png', size: bytes.length },
    req: await reqOf(payload, cast, by),
  })
  return {
    id: String(id),
    artwork: { template: 'led-slogan', templateVersion: 1, renderKey: render.key, data },
  }
}

/** Creates a document as its author and takes it through the steps, each by the person named. */
export const placeDocument = async (
  payload: Payload,
  cast: Cast,
  collection: Governed,
  author: string,
  data: Record<string, unknown>,
  steps: readonly DemoStep[],
): Promise<void> => {
  const { id } = await payload.create({
    collection,
    draft: true,
    data:
      collection === 'quiz-contests'
        ? data
        : { ...data, leadUnit: cast.units.get('Trung tâm Dịch vụ tổng hợp') ?? null },
    req: await reqOf(payload, cast, author),
  })
  for (const step of steps) {
    const req = await reqOf(payload, cast, step.by)
    if (step.action === 'edit' || step.action === 'flag') {
      const change = step.action === 'edit' ? step.data : { needsLeadership: true }
      await payload.update({ collection, id, draft: true, data: change, req })
      continue
    }
    const { revision, contentHash, capacities } = await workflowView(req, collection, id)
    const { by: _by, ...command } = step
    await act({
      ...{ req, collection, id, revision },
      ...(step.action === 'approve' ? { capacity: capacities?.[0] } : {}),
      ...(step.action === 'unpublish' ? {} : { contentHash }),
      ...command,
    })
  }
}
