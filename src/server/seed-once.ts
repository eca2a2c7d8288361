import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { seedDemo } from '../demo/seed.ts'

/**
 * Fills the demo ward until it has once succeeded; what people delete later stays deleted.
 *
 * @param fresh whether the database file is new, so that a mark left from an older one is void
 */
export const seedOnce = async (
  payload: Payload,
  { dataDir, fresh }: { dataDir: string; fresh: boolean },
): Promise<void> => {
  const mark = path.join(dataDir, 'demo-seeded')
  if (fresh) rmSync(mark, { force: true })
  if (existsSync(mark)) return
  await seedDemo(payload)
  writeFileSync(mark, new Date().toISOString(), { flush: true })
}
