import type { CollectionConfig } from 'payload'
import type { AuthorityOptions } from './options.ts'
import { confirmEndpoint } from './confirm-endpoint.ts'
import { holdRaise } from './hold-raise.ts'

/** Adds to the collection of persons: the raise that waits for a second person, and its endpoint. */
export const persons = (
  collection: CollectionConfig,
  options: AuthorityOptions,
): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      name: 'pendingAuthority',
      type: 'json',
      label: { vi: 'Quyền chờ xác nhận', en: 'Power waiting for confirmation' },
      access: { create: () => false, update: () => false },
      admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
    },
    {
      name: 'authorityPanel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@bangtin/workflow/client#AuthorityPanel' },
      },
    },
  ],
  endpoints: [
    ...(Array.isArray(collection.endpoints) ? collection.endpoints : []),
    confirmEndpoint(options),
  ],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), holdRaise(options)],
  },
})
