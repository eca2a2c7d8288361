import type { CollectionConfig } from 'payload'
import type { BankOptions } from './options.ts'

/** Puts the buttons for importing, exporting and finding near questions above the bank's list. */
export const withBankTools = (
  collections: readonly CollectionConfig[],
  bank: BankOptions | undefined,
): CollectionConfig[] =>
  collections.map((config) => {
    if (config.slug !== bank?.collection) return config
    const { components } = config.admin ?? {}
    const beforeListTable = [
      ...(components?.beforeListTable ?? []),
      '@bangtin/quiz/client#BankTools',
    ]
    return {
      ...config,
      admin: { ...config.admin, components: { ...components, beforeListTable } },
    }
  })
