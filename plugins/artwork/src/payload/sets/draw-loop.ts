import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { CollectionSlug, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { ArtworkError } from '../../core/artwork-error.ts'
import { plainWords } from '../../core/file-name.ts'
import type { Screen } from '../../core/screen.ts'
import type { Size } from '../../core/size.ts'
import { tickerHeight } from '../../core/video/ticker-height.ts'
import type { VideoFacts } from '../../core/video/facts.ts'
import { renderArtwork } from '../../render/index.ts'
import { typefaceOf } from '../../render/fonts.ts'
import { renderVideo } from '../../video/render-video.ts'
import type { Row } from '../change-rows.ts'
import { readStudio } from '../kit/read-kit.ts'
import type { ArtworkOptions } from '../options.ts'
import { readMedium } from '../photos.ts'
import { prepare } from '../prepare.ts'
import { readScreen } from '../screens/read-screens.ts'
import { failureOf, patiently } from './draw-target.ts'
import type { LoopRecipe, SetDoc, SetResult, SetTarget } from './set.ts'

type Drawn = { png: Uint8Array; key: string }

const rowsOf = async (req: PayloadRequest, { target }: SetDoc): Promise<Row[]> => {
  const { collection, field, id } = target
  const doc = (await req.payload.findByID({
    ...{ collection: collection as CollectionSlug, id, draft: true, depth: 0 },
    ...{ overrideAccess: false, req },
  })) as unknown as Row
  return (doc[field] ?? []) as Row[]
}

/** One module as large as the picture: the safe area is kept, and so are the pixels. */
const partOf = (screen: Screen, { width, height }: Size): Screen => ({
  ...screen,
  modules: { across: 1, down: 1, moduleWidth: width, moduleHeight: height },
  deadModules: [],
})

const gone = (): ArtworkError =>
  new ArtworkError('photo-missing', 'slides', {
    vi: 'Một hình đã chọn không còn trong bản nháp. Hãy chọn lại các hình.',
    en: 'A chosen picture is no longer in the draft. Choose the pictures again.',
  })

/** A finished file as it is: nothing of it may be scaled or cut unseen. */
const asItIs = async (
  req: PayloadRequest,
  { media = 'media' }: ArtworkOptions,
  image: string | number,
): Promise<Drawn> => {
  const { bytes } = await readMedium(req, media as CollectionSlug, image, 'slides')
  const png = new Uint8Array(await sharp(bytes).flatten({ background: '#000000' }).png().toBuffer())
  return { png, key: createHash('sha256').update(bytes).digest('hex') }
}

/** A row's picture at the loop's size: drawn anew out of the data it was drawn from. */
const drawSlide = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  row: Row | undefined,
  size: Size,
  screen: Screen | null,
): Promise<Drawn> => {
  if (!row) throw gone()
  const { template, data, image } = row
  if (!template) return asItIs(req, options, image as string | number)
  const { request, studio } = await prepare(req, options, { template, data, ...size })
  const surface = screen ? { screen: partOf(screen, size) } : {}
  const { bytes, key } = await patiently(() =>
    renderArtwork({ ...request, ...surface, format: 'png' }, studio),
  )
  return { png: bytes, key }
}

const keep = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { width, height, duration, codec }: VideoFacts,
  file: string,
  name: string,
): Promise<string | number> => {
  const data = await readFile(file)
  const { id } = await req.payload.create({
    collection: options.videos as CollectionSlug,
    data: { width, height, duration, codec } as never,
    file: { name, data, mimetype: 'video/mp4', size: data.length },
    overrideAccess: false,
    req,
  })
  req.file = undefined
  return id
}

/** Everything a loop's frames depend on, but for the encoder. */
const keyOf = (slides: readonly Drawn[], size: Size, loop: LoopRecipe): string =>
  createHash('sha256')
    .update(JSON.stringify([slides.map(({ key }) => key), size, loop]))
    .digest('hex')

/**
 * Makes one loop of a set and keeps it as a video, or says why not.
 *
 * @param onPart is told the part that is done, from 0 to 1
 */
export const drawLoop = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  set: SetDoc,
  { label, size: given, screenId, loop }: SetTarget & { loop: LoopRecipe },
  onPart: (part: number) => void,
): Promise<SetResult> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bangtin-loop-'))
  try {
    const size = given as Size
    const screen = screenId === undefined ? null : await readScreen(req, options, screenId)
    const strip = loop.ticker ? tickerHeight(size.height, screen?.safeArea ?? 0) : 0
    const above = { width: size.width, height: size.height - strip }
    const rows = await rowsOf(req, set)
    const slides: (Drawn & { seconds: number })[] = []
    for (const { image, seconds } of loop.slides) {
      const row = rows.find((one) => String(one['image']) === String(image))
      slides.push({ ...(await drawSlide(req, options, row, above, screen)), seconds })
    }
    const { fonts } = await readStudio(req, options, null)
    const file = path.join(folder, 'loop.mp4')
    const facts = await renderVideo(
      {
        ...{ slides, ...size, transition: loop.transition, onPart },
        ...(loop.ticker ? { ticker: { text: loop.ticker, height: strip } } : {}),
        typeface: typefaceOf(fonts),
      },
      file,
    )
    const key = keyOf(slides, size, loop)
    const name = ['loop', `${size.width}x${size.height}`, plainWords(label), key.slice(0, 8)]
    const video = await keep(req, options, facts, file, `${name.filter(Boolean).join('-')}.mp4`)
    const row = { video, screen: label, ...size, renderKey: key, data: { loop } }
    return { status: 'drawn', ...size, row }
  } catch (error) {
    return { status: 'failed', ...failureOf(req, error) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
