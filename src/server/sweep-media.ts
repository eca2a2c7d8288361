import { orphanFiles, sweepOrphanFiles } from '@bangtin/workflow'
import type { Payload } from 'payload'
import { clearIncoming } from '../uploads/incoming.ts'

/** More than uploads that a crash broke off can leave, so the folder must be another ward's. */
const tooMany = 40

/**
 * Removes files that a crash left without a record. A folder full of strange files is left alone:
 * it belongs to something else than this database.
 */
export const sweepMedia = async (payload: Payload, mediaDir: string): Promise<void> => {
  for (const own of ['videos', 'captions']) await sweepOrphanFiles(payload, own)
  clearIncoming()
  const { length } = await orphanFiles(payload, 'media')
  if (length <= tooMany) await sweepOrphanFiles(payload, 'media')
  else
    console.warn(
      `! ${length} tệp trong ${mediaDir} không thuộc cơ sở dữ liệu này; MEDIA_DIR có đúng không? ` +
        `(${length} files there belong to no record; is MEDIA_DIR right? Nothing was removed.)`,
    )
}
