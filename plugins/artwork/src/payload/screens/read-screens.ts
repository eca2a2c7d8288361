import type { CollectionSlug, PayloadRequest } from 'payload'
import { type ColorMode, type Screen } from '../../core/screen.ts'
import type { ArtworkOptions } from '../options.ts'
import { Turned } from '../turned.ts'

/** A screen as its collection keeps it; see `ledScreenFields`. */
export type ScreenDoc = {
  id: string | number
  name: string
  place?: string | null
  modulesAcross: number
  modulesDown: number
  moduleWidth: number
  moduleHeight: number
  pitch: number
  viewingDistance: number
  safeArea?: number | null
  colorMode?: ColorMode | null
  light?: Screen['light'] | null
  tones?: Screen['tones'] | null
  deadModules?: { column: number; row: number }[] | null
  active?: boolean | null
}

/** A screen with its id, as text. */
export type ListedScreen = Screen & { id: string }

/** A screen out of its record. */
export const screenOf = (doc: ScreenDoc): ListedScreen => ({
  ...{ id: String(doc.id), name: doc.name, place: doc.place ?? '' },
  modules: {
    ...{ across: doc.modulesAcross, down: doc.modulesDown },
    ...{ moduleWidth: doc.moduleWidth, moduleHeight: doc.moduleHeight },
  },
  ...{ pitch: doc.pitch, distance: doc.viewingDistance, safeArea: doc.safeArea ?? 0 },
  ...{ colorMode: doc.colorMode ?? 'full', light: doc.light ?? 'red', tones: doc.tones ?? 'solid' },
  deadModules: (doc.deadModules ?? []).map(({ column, row }) => ({ column, row })),
})

const query = (req: PayloadRequest, screens: string) =>
  ({
    ...{ collection: screens as CollectionSlug, depth: 0, limit: 200, pagination: false },
    ...{ overrideAccess: false, req, sort: 'name' },
  }) as const

/** The screens in use, by name; none where the project has no collection of them. */
export const listScreens = async (
  req: PayloadRequest,
  { screens }: ArtworkOptions,
): Promise<ListedScreen[]> => {
  if (!screens) return []
  const { docs } = await req.payload.find({
    ...query(req, screens),
    where: { active: { not_equals: false } },
  })
  return (docs as unknown as ScreenDoc[]).map(screenOf)
}

const unknown = (): Turned =>
  new Turned(
    ...([422, 'screen-unknown'] as const),
    { vi: 'Không có màn hình này. Hãy chọn lại.', en: 'There is no such screen. Choose again.' },
    'screen',
  )

/**
 * A screen by its id, that this person may see.
 *
 * @throws Turned 422 `screen-unknown`
 */
export const readScreen = async (
  req: PayloadRequest,
  { screens }: ArtworkOptions,
  id: unknown,
): Promise<ListedScreen> => {
  if (!screens || (typeof id !== 'string' && typeof id !== 'number')) throw unknown()
  const { docs } = await req.payload
    .find({ ...query(req, screens), limit: 1, where: { id: { equals: id } } })
    .catch(() => ({ docs: [] }))
  const [doc] = docs as unknown as ScreenDoc[]
  if (!doc) throw unknown()
  return screenOf(doc)
}
