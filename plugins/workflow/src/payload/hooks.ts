import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { Refusal } from '../core/refusal.ts'
import { readCase, readCases } from './case-store.ts'
import { engineOf } from './engine.ts'
import { toApiError } from './errors.ts'
import { demandDeletable } from './gate/media.ts'
import { filesOf, nameOfOriginal, removeFiles } from './media-files.ts'
import { demandRemovable } from './gate/published.ts'
import { docKeyOf, slugOf } from './slugs.ts'

type UpdateArgs = { id?: number | string; data?: Record<string, unknown> }
type CreateArgs = { duplicateFromID?: number | string }

/**
 * Refuses a save that started from another revision before anything runs, and remembers the
 * revision for the check inside the write. A copy keeps the contributors of its original.
 */
export const governedBeforeOperation =
  (collection: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    try {
      if (operation === 'update' || operation === 'updateByID')
        await noteRevision(collection, args, req)
      if (operation === 'create') {
        const { duplicateFromID } = args as CreateArgs
        if (duplicateFromID !== undefined) {
          const engine = engineOf(req.payload)
          const cases = await readCases(engine, collection, duplicateFromID, req)
          const contributors = cases.flatMap((original) => original.contributors)
          req.context['workflowContributors'] = [...new Set(contributors)]
        }
      }
      return args
    } catch (error) {
      throw toApiError(error, req)
    }
  }

const noteRevision = async (
  collection: string,
  { id, data }: UpdateArgs,
  req: Parameters<CollectionBeforeOperationHook>[0]['req'],
): Promise<void> => {
  const revision = data?.['revision']
  if (id === undefined || typeof revision !== 'number') return
  const stored = await readCase(engineOf(req.payload), collection, id, req)
  if (stored && stored.revision !== revision)
    throw new Refusal('revision-changed', { revision: stored.revision })
  req.context['workflowRevisions'] = {
    ...(req.context['workflowRevisions'] as object | undefined),
    [docKeyOf(collection, id)]: revision,
  }
}

/** Refuses deletion of what is live or under review before Payload touches anything. */
export const governedBeforeDelete =
  (collection: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    try {
      demandRemovable(await readCases(engineOf(req.payload), collection, id, req))
    } catch (error) {
      throw toApiError(error, req)
    }
  }

/**
 * Refuses replacing, cropping or re-focusing a stored file: Payload would touch the bytes before
 * the database is asked. No medium takes its bytes from an address, and none is stored under a name
 * that the sizes of another would overwrite.
 */
export const mediaBeforeOperation =
  (collection: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { data, id } = args as UpdateArgs
    if (data) delete data['url']
    if (operation === 'create' && req.file)
      req.file = { ...req.file, name: nameOfOriginal(req.file.name) }
    if (operation !== 'update' && operation !== 'updateByID') return args
    const edits = req.query['uploadEdits']
    if (req.file || data?.['uploadEdits'] || (edits && Object.keys(edits).length > 0))
      throw toApiError(new Refusal('media-fixed'), req)
    if (data && ('focalX' in data || 'focalY' in data)) {
      const stored = id
        ? await req.payload.db.findOne<{ id: string; focalX?: number; focalY?: number }>({
            collection: slugOf(collection),
            where: { id: { equals: id } },
            req,
          })
        : null
      const moved = (['focalX', 'focalY'] as const).some(
        (axis) => data[axis] !== undefined && data[axis] !== stored?.[axis],
      )
      if (moved) throw toApiError(new Refusal('media-fixed'), req)
    }
    return args
  }

/** Refuses deletion of a medium that content refers to before its files are removed. */
export const mediaBeforeDelete =
  (collection: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    try {
      await demandDeletable(engineOf(req.payload), collection, id, req)
    } catch (error) {
      throw toApiError(error, req)
    }
  }

/** Removes the files of an upload whose record is not written after all. */
export const mediaBeforeChange =
  (collection: string): CollectionBeforeChangeHook =>
  ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const { payload } = req
    const files = Object.values(filesOf(data as Record<string, unknown>))
    engineOf(payload).afterRollback(req, () => removeFiles(payload, collection, files))
    return data
  }
