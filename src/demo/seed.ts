import type { Payload } from 'payload'
import { demoArticles } from './articles.ts'
import { seedContests } from './seed-contests.ts'
import { seedPeople } from './seed-people.ts'
import { demoClips } from './clips.ts'
import { placeClip } from './seed-clips.ts'
import { demoScreens } from './screens.ts'
import { type Cast, placeDocument, placeMedia } from './seed-documents.ts'
import { demoBanners, demoPosters, type DemoVisual } from './visuals.ts'

/**
 * Fills an empty database with the demo ward: units, people, and content in every state, each
 * brought there by real decisions of the people concerned. Does nothing when there are people.
 *
 * @param log is told what is being done, for a person who waits
 */
export const seedDemo = async (
  payload: Payload,
  log: (line: string) => void = () => undefined,
): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  log('Đơn vị và tài khoản mẫu')
  const cast = await seedPeople(payload)
  log('Tin, bài mẫu')
  for (const { cover, data, steps } of demoArticles) {
    const image = await placeMedia(payload, cast, 'editor', {
      ...{ template: 'led-slogan', width: 1280, height: 720 },
      data: { slogan: cover, palette: 'red-yellow' },
    })
    await placeDocument(payload, cast, 'articles', 'editor', { ...data, cover: image.id }, steps)
  }
  for (const data of Object.values(demoScreens))
    await payload.create({ collection: 'led-screens', data: { ...data } })
  log('Áp phích, băng rôn và màn hình LED mẫu')
  for (const visual of demoBanners) await placeBanner(payload, cast, visual)
  for (const visual of demoPosters) await placePoster(payload, cast, visual)
  log('Video clip mẫu')
  for (const clip of demoClips) await placeClip(payload, cast, clip)
  log('Ngân hàng câu hỏi và cuộc thi mẫu')
  await seedContests(payload, cast)
}

const drawScreens = async (
  payload: Payload,
  cast: Cast,
  { screens }: DemoVisual,
): Promise<Record<string, unknown>[]> => {
  const artworks: Record<string, unknown>[] = []
  for (const { screen, ...picture } of screens) {
    const { artwork } = await placeMedia(payload, cast, 'designer', picture)
    artworks.push({ ...artwork, screen })
  }
  return artworks
}

const placeBanner = async (payload: Payload, cast: Cast, visual: DemoVisual): Promise<void> => {
  const artworks = await drawScreens(payload, cast, visual)
  const data = { ...visual.data, artworks }
  await placeDocument(payload, cast, 'banners', 'designer', data, visual.steps)
}

const placePoster = async (payload: Payload, cast: Cast, visual: DemoVisual): Promise<void> => {
  const artworks = await drawScreens(payload, cast, visual)
  const data = { ...visual.data, artworks, image: artworks[0]?.['image'] }
  await placeDocument(payload, cast, 'posters', 'designer', data, visual.steps)
}
