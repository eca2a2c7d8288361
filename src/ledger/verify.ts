import { parseArgs } from 'node:util'
import { isSoundLedger, readDailyHeads, readHeads, verifyLedger } from '@bangtin/workflow'
import type { Payload } from 'payload'
import { BackupError } from '../backup/backup-error.ts'
import { runProgram } from '../backup/run-program.ts'
import { loadEnv } from '../server/load-env.ts'
import { contestReport } from './contests.ts'
import { describeReport, type Language } from './describe.ts'
import { keysFolder, withLedger } from './open.ts'

const readLanguage = (): Language => {
  try {
    const { values } = parseArgs({ options: { en: { type: 'boolean' } } })
    return values.en || process.env.LANG === 'en' ? 'en' : 'vi'
  } catch {
    throw new BackupError(
      'usage',
      'Cách dùng: npm run ledger:verify [-- --en]',
      'Usage: npm run ledger:verify [-- --en]',
    )
  }
}

type Case = { docKey: string; title?: string | null }

const titlesOf = async (
  payload: Payload,
  docKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.db.find<Case & { id: string }>({
    collection: 'workflow-cases',
    where: { docKey: { in: docKeys.slice(0, 500) } },
    ...{ limit: 0, pagination: false },
  })
  return new Map(docs.map(({ docKey, title }) => [docKey, title ?? '']))
}

runProgram(async () => {
  const language = readLanguage()
  const env = loadEnv()
  return withLedger(env, async (payload) => {
    const keys = keysFolder(env)
    const began = performance.now()
    // Before the database, so that no head is newer than what is read of it.
    const [heads, dailyHeads] = [readHeads(keys), readDailyHeads(keys)]
    const report = await verifyLedger(payload, heads, dailyHeads)
    const titles = await titlesOf(payload, [...new Set(report.faults.map(({ docKey }) => docKey))])
    const contests = await contestReport(payload, keys, language)
    const isSound = isSoundLedger(report) && contests.isSound
    const lines = describeReport(report, { titles, language, ms: performance.now() - began })
    for (const line of [...lines, ...contests.lines]) (isSound ? console.log : console.error)(line)
    return isSound ? 0 : 1
  })
})
