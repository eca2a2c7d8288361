import { createHash, createPublicKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readDailyHeads, readHeads, reconcile, verifyLedger } from '@bangtin/workflow'
import Database from 'libsql'
import type { Payload } from 'payload'
import { BackupError } from './backup-error.ts'
import { type Findings, sortFaults } from './findings.ts'
import type { Manifest } from './manifest.ts'
import type { Places } from './places.ts'

/**
 * Opens unpacked data with the application, before they take anybody's place: brings them up to
 * this version's tables and checks ledger, signatures, public content and files.
 *
 * @param oldDataDir the folder that they will replace, whose signed heads are compared
 * @throws BackupError `newer-version` when this version does not know their tables
 */
export const verifyStage = async (
  staged: Places,
  oldDataDir: string,
  manifest: Manifest,
): Promise<Findings> => {
  pointEnvAt(staged)
  const { migrations } = await import('../migrations/sqlite/index.ts')
  demandKnown(manifest, migrations)
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const { migrateDatabase } = await import('../server/migrate.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  await migrateDatabase(payload)
  const findings = await examine(payload, staged, oldDataDir)
  await payload.destroy()
  foldLog(staged.database)
  return { ...findings, missing: manifest.missing }
}

const pointEnvAt = ({ dataDir, mediaDir, database }: Places): void => {
  Object.assign(process.env, { DATA_DIR: dataDir, MEDIA_DIR: mediaDir })
  if (process.env.DATABASE_URI) process.env.DATABASE_URI = pathToFileURL(database).href
  delete process.env.SMTP_HOST
}

const demandKnown = (manifest: Manifest, known: readonly { name: string }[]): void => {
  const strange = manifest.migrations.find((name) => !known.some((one) => one.name === name))
  if (strange === undefined) return
  throw new BackupError(
    'newer-version',
    `Bản sao lưu thuộc một phiên bản Bảng Tin khác (${strange}); chưa thay đổi gì`,
    `The archive belongs to another version of Bảng Tin (${strange}); nothing was changed`,
  )
}

type Case = { docKey: string; title?: string; seq: number }

const examine = async (
  payload: Payload,
  staged: Places,
  oldDataDir: string,
): Promise<Omit<Findings, 'missing'>> => {
  const [ours, theirs] = [oldDataDir, staged.dataDir].map((dir) => path.join(dir, 'keys'))
  const heads = [...readHeads(ours ?? ''), ...readHeads(theirs ?? '')]
  const dailyHeads = [...readDailyHeads(ours ?? ''), ...readDailyHeads(theirs ?? '')]
  const report = await verifyLedger(payload, heads, dailyHeads)
  const { docs } = await payload.db.find<Case>({
    ...{ collection: 'workflow-cases', limit: 0, pagination: false },
  })
  const cases = new Map(docs.map((one) => [one.docKey, one]))
  const [folder, archive] = [keyIdIn(ours ?? ''), keyIdIn(theirs ?? '')]
  return {
    ...sortFaults(
      report.faults,
      (docKey) => cases.get(docKey)?.seq ?? 0,
      (docKey) => cases.get(docKey)?.title ?? '',
    ),
    dailyHeads: report.dailyHeadFaults,
    handovers: report.keyFaults,
    keys: folder && folder !== archive ? { folder, archive: archive ?? '–' } : undefined,
    discrepancies: await reconcile(payload),
  }
}

const keyIdIn = (keys: string): string | undefined => {
  const file = path.join(keys, 'ledger-ed25519.pem')
  if (!existsSync(file)) return undefined
  const spki = createPublicKey(readFileSync(file)).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(spki).digest('hex').slice(0, 16)
}

/** Brings everything into the one file, so that its write-ahead log can be left behind. */
const foldLog = (database: string): void => {
  const connection = new Database(database)
  try {
    connection.exec('PRAGMA busy_timeout = 5000')
    const [result] = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all() as {
      busy: number
    }[]
    if (result?.busy !== 0)
      throw new BackupError(
        'database-busy',
        'Cơ sở dữ liệu vừa giải nén còn đang bận, chưa thay đổi gì; hãy thử lại',
        'The unpacked database is still busy, nothing was changed; try again',
      )
  } finally {
    connection.close()
  }
}
