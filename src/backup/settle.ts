import type { Env } from '../server/env.ts'
import { finishRestore } from './journal.ts'
import { placesOf } from './places.ts'
import { sweepStages } from './stage.ts'

/**
 * Ends what a restore that was broken off had begun, and tells which data are in place. Only for the
 * process that holds the data folder's lock.
 */
export const settleRestore = (env: Env): void => {
  if (!env.databaseUri.startsWith('file:')) return
  const archive = finishRestore(env.dataDir)
  if (archive)
    console.log(`✓ Đã hoàn tất lần phục hồi dở dang từ (finished the restore of) ${archive}`)
  else if (sweepStages(placesOf(env)))
    console.log(
      '! Một lần phục hồi bị ngắt; dữ liệu cũ còn nguyên (a restore broke off; the old data stand)',
    )
}
