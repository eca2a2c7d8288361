import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { UploadConfig } from 'payload'
import { errorBody } from './refuse.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * Answers 404 for a file that is not in the folder; Payload would answer 500 to people with an
 * account.
 */
export const answerMissingFile = (folder: string): Handler =>
  (async (_req, { params: { filename } }) => {
    const file = path.join(folder, path.basename(filename))
    const there = await stat(file).catch(() => null)
    if (there?.isFile()) return undefined
    return new Response(errorBody('Không có tệp này', 'There is no such file'), {
      status: 404,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    })
  }) as Handler
