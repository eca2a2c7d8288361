import type { Access, CollectionConfig } from 'payload'
import { canWriteContent } from '../access/can-write-content.ts'
import { isSignedIn } from '../access/is-signed-in.ts'
import { searchPlainLetters, searchText } from './search-text.ts'
import { label } from './text.ts'

type Content = {
  /** Who reads; nobody without an account sees more than what is live. */
  read: Access
  /** The texts in which plain letters find accented words. */
  searched: readonly string[]
  config: CollectionConfig
}

/** What articles, posters and banners share: drafts, trash, who writes them, how they are found. */
export const contentCollection = ({ read, searched, config }: Content): CollectionConfig => ({
  versions: { drafts: true, maxPerDoc: 0 },
  trash: true,
  lockDocuments: false,
  access: {
    read,
    readVersions: isSignedIn,
    create: canWriteContent,
    update: canWriteContent,
    delete: canWriteContent,
  },
  hooks: { beforeOperation: [searchPlainLetters(searched)] },
  ...config,
  admin: {
    useAsTitle: 'title',
    group: label('Nội dung', 'Content'),
    listSearchableFields: ['title'],
    hideAPIURL: true,
    ...config.admin,
  },
  fields: [...config.fields, searchText([...searched])],
})
