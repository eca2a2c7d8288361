import { beforeChangeTraverseFields, type PayloadRequest, type ValidationFieldError } from 'payload'
import { Refusal } from '../core/refusal.ts'
import type { Content } from './content/content.ts'
import { dbReq, type Engine } from './engine.ts'
import type { Data } from './working-copy.ts'

/**
 * Checks at submission what Payload checks at publication, which drafts are let off: required
 * fields, every validator, unique fields, and a description for each picture.
 *
 * @throws Refusal `content-invalid` naming the fields, or `alt-text-missing` naming the files
 */
export const demandComplete = async (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  content: Content,
  req: PayloadRequest,
): Promise<void> => {
  const fields = [
    ...(await invalidFields(engine, collection, id, data, req)),
    ...(await takenFields(engine, collection, id, data, req)),
  ]
  if (fields.length > 0) throw new Refusal('content-invalid', { fields })
  const bare = content.media.filter(({ fileHashes }) => !fileHashes)
  if (bare.length > 0)
    throw new Refusal('media-not-adopted', { files: bare.map(({ filename }) => textOf(filename)) })
  const files = content.media
    .filter(({ mimeType, alt }) => textOf(mimeType).startsWith('image/') && !alt)
    .map(({ filename }) => textOf(filename))
  if (files.length > 0) throw new Refusal('alt-text-missing', { files })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const invalidFields = async (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  req: PayloadRequest,
): Promise<string[]> => {
  const { config } = engine.payload.collections[collection as never] as {
    config: Parameters<typeof beforeChangeTraverseFields>[0]['collection'] & { fields: never }
  }
  const errors: ValidationFieldError[] = []
  const copy = structuredClone(data)
  if (engine.payload.config.localization) return []
  await beforeChangeTraverseFields({
    id,
    collection: config,
    context: req.context,
    data: copy,
    doc: data,
    docWithLocales: data,
    errors,
    fieldLabelPath: '',
    fields: config.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: copy,
    siblingDoc: data,
    siblingDocWithLocales: data,
    skipValidation: false,
  })
  return errors.map((error) => `${textOf(error.label) || error.path} (${error.message})`)
}

const takenFields = async (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  req: PayloadRequest,
): Promise<string[]> => {
  const { config } = engine.payload.collections[collection as never] as {
    config: { flattenedFields: { name: string; unique?: boolean }[] }
  }
  const taken: string[] = []
  for (const { name, unique } of config.flattenedFields) {
    const value = data[name]
    if (!unique || typeof value !== 'string' || value === '') continue
    const { totalDocs } = await engine.payload.db.count({
      collection: collection as never,
      where: { and: [{ [name]: { equals: value } }, { id: { not_equals: id } }] },
      req: dbReq(req),
    })
    if (totalDocs > 0) taken.push(`${name} “${value}” đã có ở nội dung khác`)
  }
  return taken
}
