import type { CollectionConfig } from 'payload'
import { liveFileOrSignedIn } from '../access.ts'
import { mediaBeforeChange, mediaBeforeDelete, mediaBeforeOperation } from '../hooks.ts'
import type { Workflow } from '../options.ts'
import { signedIn } from './signed-in.ts'

/** Adds to an upload collection: whether the public sees a file, its hashes, and that it never changes. */
export const mediaCollection = (
  collection: CollectionConfig,
  workflow: Workflow,
): CollectionConfig => ({
  ...collection,
  lockDocuments: false,
  access: {
    ...collection.access,
    read: liveFileOrSignedIn(workflow, collection.slug, collection.access?.read),
  },
  fields: [
    ...collection.fields,
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { vi: 'Đang công khai', en: 'Public' },
      admin: { hidden: true, disableBulkEdit: true },
    },
    {
      name: 'fileHashes',
      type: 'json',
      label: { vi: 'Mã băm tệp', en: 'File hashes' },
      access: { read: signedIn },
      admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
    },
  ],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      mediaBeforeOperation(collection.slug),
    ],
    beforeChange: [mediaBeforeChange(collection.slug), ...(collection.hooks?.beforeChange ?? [])],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), mediaBeforeDelete(collection.slug)],
  },
})
