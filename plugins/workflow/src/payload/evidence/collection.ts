import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
} from 'payload'
import { Refusal } from '../../core/refusal.ts'
import type { Text } from '../../core/text.ts'
import { toApiError } from '../errors.ts'
import { mediaBeforeChange } from '../hooks.ts'
import type { Workflow } from '../options.ts'
import { aboutReadable } from '../readable.ts'
import type { EvidenceOptions } from '../sheet/options.ts'
import { evidenceSlug } from '../slugs.ts'

const label: Text = { vi: 'Văn bản đã ký', en: 'Signed documents' }
const text = (name: string, index = false): Field => ({ name, type: 'text', index })

/** What a proof may be; what the file holds decides, not its name. */
export const evidenceTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const

// Payload takes a file from disk before it asks the database, where the gate stands.
const changes = ['update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion', 'autosave']

const onceAndForAll: CollectionBeforeOperationHook = ({ operation, req, args }) => {
  if (!changes.includes(operation)) return args
  throw toApiError(new Refusal('record-is-append-only'), req)
}

const keep: CollectionBeforeDeleteHook = ({ req }) => {
  throw toApiError(new Refusal('record-is-append-only'), req)
}

/**
 * The files that prove decisions. Only the engine writes them, nobody changes or removes them, and
 * only those read them who may read the documents; the reader's browser saves them, shows none.
 */
export const evidenceCollection = (
  { dir }: EvidenceOptions,
  workflow: Workflow,
): CollectionConfig => ({
  slug: evidenceSlug,
  labels: { singular: label, plural: label },
  admin: { hidden: true },
  access: {
    read: aboutReadable(workflow),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [onceAndForAll],
    beforeChange: [mediaBeforeChange(evidenceSlug)],
    beforeDelete: [keep],
  },
  upload: {
    staticDir: dir,
    mimeTypes: [...evidenceTypes],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('Cache-Control', 'private, no-store')
      headers.set('X-Content-Type-Options', 'nosniff')
    },
  },
  fields: [
    text('docKey', true),
    { name: 'of', type: 'number' },
    text('originalName'),
    text('sha256', true),
  ],
})
