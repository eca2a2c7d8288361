import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from './collections/articles.ts'
import { Banners } from './collections/banners.ts'
import { Media } from './collections/media.ts'
import { Posters } from './collections/posters.ts'
import { Units } from './collections/units.ts'
import { Users } from './collections/users.ts'
import { readEnv } from './src/server/env.ts'
import { plugins } from './src/wiring/plugins.ts'

const env = readEnv()

export default buildConfig({
  secret: env.secret,
  serverURL: '',
  admin: {
    user: 'users',
    importMap: {
      baseDir: import.meta.dirname,
      importMapFile: path.resolve(import.meta.dirname, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Bảng Tin' },
    dateFormat: 'dd/MM/yyyy HH:mm',
  },
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi' },
  collections: [Articles, Posters, Banners, Media, Units, Users],
  db: sqliteAdapter({
    client: { url: env.databaseUri },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: path.resolve(import.meta.dirname, 'src/migrations/sqlite'),
  }),
  editor: lexicalEditor(),
  sharp,
  plugins,
  graphQL: { disablePlaygroundInProduction: true },
  typescript: { outputFile: path.resolve(import.meta.dirname, 'src/payload-types.ts') },
  telemetry: false,
})
