import type { Collection, PayloadRequest } from 'payload'
import { Turned } from './turned.ts'
import type { ArtworkOptions, ArtworkTarget } from './options.ts'

/** Which record takes the picture, and what its row says besides the picture. */
export type ApplyRequest = {
  target: ArtworkTarget
  id: string | number
  screen: string
  /** The revision the caller started from, for collections with an optimistic lock. */
  revision: { revision?: string | number }
}

const wrong = (field: string, vi: string, en: string): Turned =>
  new Turned(422, field === 'collection' ? 'target-unknown' : 'field-type', { vi, en }, field)

/**
 * A record's id as its collection has them.
 *
 * @throws Turned 422 naming the field
 */
export const readId = (req: PayloadRequest, collection: string, id: unknown): string | number => {
  const known = (req.payload.collections as Record<string, Collection | undefined>)[collection]
  const numeric = (known?.customIDType ?? req.payload.db.defaultIDType) === 'number'
  const value = numeric && typeof id === 'string' && /^\d{1,15}$/.test(id) ? Number(id) : id
  const right = numeric
    ? Number.isSafeInteger(value)
    : typeof value === 'string' && /^[^\p{C}]{1,200}$/u.test(value)
  if (right) return value as string | number
  throw wrong(
    'id',
    'Hãy cho biết nội dung nào nhận hình này.',
    'Say which record takes the picture.',
  )
}

/**
 * Reads who takes a picture from the body of a request.
 *
 * @throws Turned 422 naming the field
 */
export const readApplyRequest = (
  req: PayloadRequest,
  { targets = [] }: ArtworkOptions,
  { collection, id, screen = '', revision }: Record<string, unknown>,
): ApplyRequest => {
  const target = targets.find((one) => one.collection === collection)
  if (!target || !(target.collection in req.payload.collections))
    throw wrong(
      'collection',
      'Loại nội dung này không nhận hình dựng.',
      'Records of this collection take no artwork.',
    )
  if (screen !== null && typeof screen !== 'string')
    throw wrong('screen', 'Tên màn hình phải là chữ.', 'The name of the screen must be text.')
  const given = typeof revision === 'number' || typeof revision === 'string'
  return {
    target,
    id: readId(req, target.collection, id),
    screen: (screen ?? '')
      .replace(/\p{C}+/gu, ' ')
      .trim()
      .slice(0, 200),
    revision: given ? { revision } : {},
  }
}
