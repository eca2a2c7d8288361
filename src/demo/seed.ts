import type { Payload } from 'payload'
import { demoArticles } from './articles.ts'
import { seedContests } from './seed-contests.ts'
import { seedPeople } from './seed-people.ts'
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
      slogan: cover,
      palette: 'red-yellow',
      width: 1280,
      height: 720,
    })
    await placeDocument(payload, cast, 'articles', 'editor', { ...data, cover: image.id }, steps)
  }
  log('Áp phích, băng rôn và màn hình LED mẫu')
  for (const visual of demoBanners) await placeBanner(payload, cast, visual)
  for (const visual of demoPosters) await placePoster(payload, cast, visual)
  log('Ngân hàng câu hỏi và cuộc thi mẫu')
  await seedContests(payload, cast)
}

const placeBanner = async (payload: Payload, cast: Cast, visual: DemoVisual): Promise<void> => {
  const { slogan, issuer } = visual.data as { slogan: string; issuer: string }
  const artworks: Record<string, unknown>[] = []
  for (const { screen, width, height, palette } of visual.screens) {
    const { id, artwork } = await placeMedia(payload, cast, 'designer', {
      ...{ slogan, issuer, palette, width, height },
    })
    artworks.push({ ...artwork, image: id, screen, width, height })
  }
  await placeDocument(
    payload,
    cast,
    'banners',
    'designer',
    { ...visual.data, artworks },
    visual.steps,
  )
}

const placePoster = async (payload: Payload, cast: Cast, visual: DemoVisual): Promise<void> => {
  const { message, issuer } = visual.data as { message: string; issuer: string }
  const [screen] = visual.screens
  if (!screen) return
  const { width, height, palette } = screen
  const { id } = await placeMedia(payload, cast, 'designer', {
    ...{ slogan: message, issuer, palette, width, height },
  })
  await placeDocument(
    payload,
    cast,
    'posters',
    'designer',
    { ...visual.data, image: id },
    visual.steps,
  )
}
