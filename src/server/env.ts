import path from 'node:path'
import { demoDatabase, readDatabaseUri } from './database-uri.ts'
import { EnvError } from './env-error.ts'
import { choice, flag, integer, origin, text } from './env-values.ts'
import { keptSecret } from './secret.ts'
import { readSmtp, type Smtp } from './smtp-env.ts'

/** What the process environment decides; read once, before anything else. */
export type Env = {
  /** `demo` when DATABASE_URI is not set: local data, demo accounts, loopback only. */
  mode: 'demo' | 'production'
  /** The address to listen on; always loopback in demo mode. */
  host: string
  port: number
  /** Folder of the database, keys, outbox, backups, videos and captions. Absolute. */
  dataDir: string
  /** Folder of uploaded and rendered files. Absolute. */
  mediaDir: string
  /** The most bytes of one uploaded video. */
  videoMaxBytes: number
  /** A `file:` URL or a MongoDB address. */
  databaseUri: string
  /** Where people reach the server, without a final slash. */
  publicUrl: string
  /** Whose notice board it is, as the public pages say it. */
  wardName: string
  /** Signs sessions. */
  secret: string
  /** The mail server; undefined in the demo means the outbox, elsewhere no mail. */
  smtp: Smtp | undefined
  /** Whether the last address of X-Forwarded-For is the visitor's, as behind a proxy of ours. */
  trustProxy: boolean
  logLevel: 'info' | 'warn' | 'error' | 'debug' | 'silent'
}

/** Enough for a build, which signs nothing and opens no database. */
const buildSecret = 'build-only-build-only-build-only'

/**
 * Reads and checks the environment.
 *
 * @throws EnvError naming the variable and the mend
 */
export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const port = integer(source, 'PORT', { min: 1, max: 65535, fallback: 3000 })
  const dataDir = path.resolve(/* turbopackIgnore: true */ text(source, 'DATA_DIR') ?? '.data')
  const databaseUri = readDatabaseUri(source)
  const building = source.NEXT_PHASE === 'phase-production-build'
  return {
    mode: databaseUri ? 'production' : 'demo',
    host: databaseUri ? (text(source, 'HOST') ?? '0.0.0.0') : '127.0.0.1',
    port,
    dataDir,
    mediaDir: path.resolve(/* turbopackIgnore: true */ text(source, 'MEDIA_DIR') ?? 'media'),
    videoMaxBytes:
      integer(source, 'VIDEO_MAX_MB', { min: 1, max: 4000, fallback: 300 }) * 1024 * 1024,
    databaseUri: databaseUri ?? demoDatabase(dataDir),
    publicUrl: readPublicUrl(source, { demanded: Boolean(databaseUri) && !building, port }),
    wardName: text(source, 'WARD_NAME') ?? 'UBND phường Bắc Hồng Lĩnh',
    secret: building
      ? buildSecret
      : readSecret(source, { demanded: Boolean(databaseUri), dataDir }),
    smtp: readSmtp(source),
    trustProxy: flag(source, 'TRUST_PROXY', false),
    logLevel: choice(source, 'LOG_LEVEL', ['info', 'warn', 'error', 'debug', 'silent']),
  }
}

const readPublicUrl = (
  source: NodeJS.ProcessEnv,
  { demanded, port }: { demanded: boolean; port: number },
): string => {
  const given = origin(source, 'PUBLIC_URL')
  if (given) return given
  if (!demanded) return `http://localhost:${port}`
  throw new EnvError(
    'PUBLIC_URL',
    'bắt buộc khi có DATABASE_URI, ví dụ https://bangtin.phuong.vn',
    'required once DATABASE_URI is set, such as https://news.example.vn',
  )
}

const readSecret = (
  source: NodeJS.ProcessEnv,
  { demanded, dataDir }: { demanded: boolean; dataDir: string },
): string => {
  const given = text(source, 'PAYLOAD_SECRET')
  if (given && given.length >= 32) return given
  if (!given && !demanded) return keptSecret(dataDir)
  throw new EnvError(
    'PAYLOAD_SECRET',
    'cần ít nhất 32 ký tự ngẫu nhiên khi có DATABASE_URI; tạo bằng: openssl rand -hex 32',
    'give at least 32 random characters, such as from: openssl rand -hex 32',
  )
}
