import { folderOf, orphanFiles, sweepOrphanFiles } from '@bangtin/workflow'
import type { Payload } from 'payload'
import { clearIncoming } from '../uploads/incoming.ts'

/** More than uploads that a crash broke off can leave, so the folder must be another ward's. */
const tooMany = 40

/**
 * Removes files that a crash left without a record, and uploads that were under way. A folder full
 * of strange files is left alone: it belongs to something else than this database.
 */
export const sweepMedia = async (payload: Payload): Promise<void> => {
  clearIncoming()
  for (const collection of ['media', 'videos', 'captions', 'quiz-pictures', 'artwork-fonts']) {
    const { length } = await orphanFiles(payload, collection)
    const folder = folderOf(payload, collection)
    if (length <= tooMany) await sweepOrphanFiles(payload, collection)
    else
      console.warn(
        `! ${length} tệp trong ${folder} không thuộc cơ sở dữ liệu này; MEDIA_DIR, DATA_DIR có đúng không? ` +
          `(${length} files there belong to no record; are MEDIA_DIR and DATA_DIR right? Nothing was removed.)`,
      )
  }
}
