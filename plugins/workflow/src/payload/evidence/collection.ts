import type { CollectionConfig, Field } from 'payload'
import type { Text } from '../../core/text.ts'
import { mediaBeforeChange } from '../hooks.ts'
import type { EvidenceOptions } from '../sheet/options.ts'
import { evidenceSlug } from '../slugs.ts'

const label: Text = { vi: 'Văn bản đã ký', en: 'Signed documents' }
const text = (name: string, index = false): Field => ({ name, type: 'text', index })

/** What a proof may be; what the file holds decides, not its name. */
export const evidenceTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const

/**
 * The files that prove decisions. Only the engine writes them, nobody changes or removes them, and
 * nobody without an account reads them; they are saved to disk by the reader's browser, not shown.
 */
export const evidenceCollection = ({ dir }: EvidenceOptions): CollectionConfig => ({
  slug: evidenceSlug,
  labels: { singular: label, plural: label },
  admin: { hidden: true },
  access: {
    read: ({ req }) => Boolean(req.user),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeChange: [mediaBeforeChange(evidenceSlug)] },
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
