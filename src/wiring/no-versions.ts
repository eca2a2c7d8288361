import type { Plugin } from 'payload'

/**
 * Lets nobody ask a collection without versions for them: Payload looks for a table that is not
 * there, and answers 500.
 */
export const noVersions = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.versions
      ? collection
      : { ...collection, access: { ...collection.access, readVersions: () => false } },
  ),
})
