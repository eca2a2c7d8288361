import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'
import { Articles } from './collections/articles.ts'
import { Banners } from './collections/banners.ts'
import { Handovers } from './collections/handovers.ts'
import { LedScreens } from './collections/led-screens.ts'
import { Media } from './collections/media.ts'
import { Outbox } from './collections/outbox.ts'
import { Posters } from './collections/posters.ts'
import { Captions } from './collections/captions.ts'
import { QuizContests } from './collections/quiz-contests.ts'
import { QuizPictures } from './collections/quiz-pictures.ts'
import { QuizQuestions } from './collections/quiz-questions.ts'
import { Units } from './collections/units.ts'
import { Users } from './collections/users/index.ts'
import { VideoClips } from './collections/video-clips.ts'
import { Videos } from './collections/videos.ts'
import { databaseAdapter } from './src/database/adapter.ts'
import { vi as officeWords } from './src/i18n/vi.ts'
import { keepMessage } from './src/server/after-error.ts'
import { readEnv } from './src/server/env.ts'
import { emailAdapter } from './src/server/mail.ts'
import { sayWhoIsOut } from './src/server/session-ended.ts'
import { trustedOrigins } from './src/server/trusted-origins.ts'
import { plugins } from './src/wiring/plugins.ts'
import { noVersions } from './src/wiring/no-versions.ts'
import { strictTypes } from './src/wiring/strict-types.ts'

const dirname = path.dirname(fileURLToPath(import.meta.url))
const env = readEnv()

export default buildConfig({
  secret: env.secret,
  serverURL: '',
  csrf: trustedOrigins(env),
  admin: {
    user: 'users',
    importMap: {
      baseDir: dirname,
      importMapFile: path.resolve(dirname, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: {
      titleSuffix: ' · Bảng Tin',
      description: 'Bảng Tin: tòa soạn của phường',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    dateFormat: 'dd/MM/yyyy HH:mm',
    avatar: 'default',
    // Slow readers, and not over the approval's buttons.
    toast: { duration: 8000, position: 'bottom-center' },
    timezones: { defaultTimezone: 'Asia/Ho_Chi_Minh' },
    components: {
      graphics: { Logo: '/src/ui/Logo.tsx#Logo', Icon: '/src/ui/Logo.tsx#Icon' },
      header: ['/src/ui/DemoNotice.tsx#DemoNotice'],
      beforeLogin: ['/src/ui/DemoAccounts.tsx#DemoAccounts'],
    },
  },
  hooks: { afterError: [keepMessage, sayWhoIsOut] },
  i18n: {
    supportedLanguages: { vi, en },
    fallbackLanguage: 'vi',
    translations: { vi: officeWords },
  },
  collections: [
    Articles,
    Posters,
    Banners,
    VideoClips,
    QuizContests,
    QuizQuestions,
    QuizPictures,
    Media,
    Videos,
    Captions,
    Handovers,
    Units,
    LedScreens,
    Users,
    Outbox,
  ],
  db: await databaseAdapter(env),
  email: emailAdapter(env),
  logger: { options: { level: env.logLevel }, destination: defaultLoggerOptions },
  editor: lexicalEditor(),
  sharp,
  upload: {
    limits: { fileSize: 30 * 1024 * 1024 },
    abortOnLimit: true,
    responseOnLimit: 'Tệp quá lớn: tối đa 30 MB. / The file is too large: 30 MB at most.',
  },
  plugins: [...plugins, strictTypes(), noVersions()],
  graphQL: { disablePlaygroundInProduction: true },
  typescript: { outputFile: path.resolve(dirname, 'src/payload-types.ts') },
  telemetry: false,
})
