import { existsSync, rmSync, writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { seedDemo } from '../demo/seed.ts'
import { doneMark, underWayMark } from './broken-seed.ts'

/**
 * Fills the demo ward until it has once succeeded; what people delete later stays deleted.
 *
 * @param fresh whether the database file is new, so that a mark left from an older one is void
 */
export const seedOnce = async (
  payload: Payload,
  { dataDir, fresh }: { dataDir: string; fresh: boolean },
): Promise<void> => {
  if (fresh) rmSync(doneMark(dataDir), { force: true })
  if (existsSync(doneMark(dataDir))) return
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs === 0) {
    writeFileSync(underWayMark(dataDir), '', { flush: true })
    await seedDemo(payload)
  }
  writeFileSync(doneMark(dataDir), new Date().toISOString(), { flush: true })
  rmSync(underWayMark(dataDir), { force: true })
}
