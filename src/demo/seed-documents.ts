import { renderArtwork } from '@bangtin/artwork/render'
import { screenOf } from '@bangtin/artwork'
import { act, workflowView } from '@bangtin/workflow'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { User } from 'payload-types'
import { slugify } from '../fields/fold.ts'
import { type DemoScreen, demoScreens } from './screens.ts'
import type { DemoStep } from './articles.ts'

/** The demo ward's people by key, and its units' ids by name. */
export type Cast = { people: Map<string, User>; units: Map<string, string> }

type Governed = 'articles' | 'posters' | 'banners' | 'video-clips' | 'quiz-contests'

/** What a demo picture is drawn from. */
export type DemoPicture = {
  template: string
  data: Record<string, unknown>
} & ({ width: number; height: number } | { on: DemoScreen })

/** A request of that person of the demo. */
export const reqOf = (payload: Payload, cast: Cast, key: string): Promise<PayloadRequest> => {
  const user = cast.people.get(key)
  if (!user) throw new Error(`No demo account "${key}".`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** Draws a picture and keeps it as a medium, with what an artwork row records of it. */
export const placeMedia = async (
  payload: Payload,
  cast: Cast,
  by: string,
  picture: DemoPicture,
): Promise<{ id: string; artwork: Record<string, unknown> }> => {
  const size =
    'on' in picture ? { screen: screenOf({ id: '', ...demoScreens[picture.on] }) } : picture
  const { template: slug, data: shown } = picture
  const render = await renderArtwork({ ...size, template: slug, data: shown, format: 'png' })
  const { width, height, template, templateVersion, key: renderKey, data, texts, alt } = render
  const name = `${slugify(texts[0] ?? template).slice(0, 32)}-${width}x${height}-${renderKey.slice(0, 8)}.png`
  const bytes = Buffer.from(render.bytes)
  const { id } = await payload.create({
    collection: 'media',
    data: { alt, credit: 'Dữ liệu mẫu' },
    file: { name, data: bytes, mimetype: 'image/png', size: bytes.length },
    req: await reqOf(payload, cast, by),
  })
  return {
    id: String(id),
    artwork: { template, templateVersion, renderKey, data, width, height, image: String(id) },
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
