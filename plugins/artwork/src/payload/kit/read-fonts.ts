import type { PayloadRequest } from 'payload'
import type { FontWeight } from '../../core/template.ts'
import { readMedium } from '../photos.ts'
import { type FontField, fontFields, fontsSlug } from './names.ts'

/** The fonts that the kit names. */
export type FontsDoc = { [field in FontField]?: string | number | null }

const weights = Object.keys(fontFields) as FontWeight[]

const open = { overrideAccess: true }

const bytesOf = async (req: PayloadRequest, id: string | number): Promise<Uint8Array> =>
  (await readMedium(req, fontsSlug, id, 'font', open)).bytes

/**
 * The bytes of the kit's own fonts; undefined when it has none.
 *
 * @throws ArtworkError `photo-missing` when the file of one is gone
 */
export const readFonts = async (
  req: PayloadRequest,
  doc: FontsDoc,
): Promise<Partial<Record<FontWeight, Uint8Array>> | undefined> => {
  const named = weights.flatMap((weight) => {
    const id = doc[fontFields[weight]]
    return id === null || id === undefined ? [] : [{ weight, id }]
  })
  if (named.length === 0) return undefined
  const read = named.map(async ({ weight, id }) => [weight, await bytesOf(req, id)] as const)
  return Object.fromEntries(await Promise.all(read))
}
