import type { CollectionSlug, PayloadRequest } from 'payload'
import { ArtworkError } from '../../core/artwork-error.ts'
import type { Asset, BrandKit } from '../../core/kit.ts'
import type { PictureInput } from '../../render/read-picture.ts'
import { defaultStudio, type Studio } from '../../render/studio.ts'
import type { ArtworkOptions } from '../options.ts'
import { readMedium } from '../photos.ts'
import { kitSlug } from './names.ts'
import { paletteOf, type PaletteRow } from './palette-row.ts'
import { type FontsDoc, readFonts } from './read-fonts.ts'

type AssetRow = {
  id?: string | null
  name: string
  clearSpace?: number | null
  /** None once its medium is gone. */
  image?: string | number | null
}

/** The kit as its global keeps it. */
type KitDoc = {
  issuers?: string[] | null
  phrases?: string[] | null
  assets?: AssetRow[] | null
  palettes?: PaletteRow[] | null
} & FontsDoc

const bare: BrandKit = defaultStudio.kit

const assetOf = ({ id, name, clearSpace }: AssetRow): Asset => ({
  slug: `kit-${id ?? name}`,
  label: { vi: name, en: name },
  clearSpace: (clearSpace ?? 10) / 100,
})

const readDoc = async (req: PayloadRequest, { kit }: ArtworkOptions): Promise<KitDoc> =>
  kit
    ? await req.payload.findGlobal({
        ...{ slug: kitSlug as never, depth: 0, overrideAccess: true, req },
      })
    : {}

const phrasesOf = (added: readonly string[]): readonly string[] =>
  added.length === 0 ? bare.phrases : [...bare.phrases, ...added.filter((one) => one.includes(' '))]

const kitOf = ({ phrases, assets, palettes }: KitDoc): BrandKit => ({
  palettes: [...bare.palettes, ...(palettes ?? []).map(paletteOf)],
  phrases: phrasesOf(phrases ?? []),
  assets: (assets ?? []).filter(({ image }) => Boolean(image)).map(assetOf),
})

/** The office's kit, the package's palettes and phrases first, and the issuers it often names. */
export const readKit = async (
  req: PayloadRequest,
  options: ArtworkOptions,
): Promise<{ kit: BrandKit; issuers: readonly string[] }> => {
  const doc = await readDoc(req, options)
  return { kit: kitOf(doc), issuers: doc.issuers ?? [] }
}

/** The bytes of an asset, whoever draws with it: an administrator put it into the kit. */
const readAsset = async (
  req: PayloadRequest,
  { media = 'media' }: ArtworkOptions,
  { image }: AssetRow,
): Promise<PictureInput | null> => {
  if (image === null || image === undefined) return null
  try {
    const open = { overrideAccess: true }
    return await readMedium(req, media as CollectionSlug, image, 'logo', open)
  } catch (error) {
    // A locked picture that is gone is offered no more; a template that asks for it says so.
    if (error instanceof ArtworkError) return null
    throw error
  }
}

/** What the office draws with; assets are read only where the data names them. */
export const readStudio = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  data: unknown,
): Promise<Studio> => {
  const doc = await readDoc(req, options)
  const used = JSON.stringify(data ?? null)
  const rows = (doc.assets ?? []).filter((row) => used.includes(assetOf(row).slug))
  const read = rows.map(
    async (row) => [assetOf(row).slug, await readAsset(req, options, row)] as const,
  )
  const found = (await Promise.all(read)).flatMap(([slug, input]) =>
    input ? [[slug, input] as const] : [],
  )
  const fonts = options.kit?.fonts ? await readFonts(req, doc) : undefined
  return {
    templates: options.templates ?? defaultStudio.templates,
    kit: kitOf(doc),
    assets: Object.fromEntries(found),
    ...(options.press ? { press: options.press } : {}),
    ...(fonts ? { fonts } : {}),
  }
}
