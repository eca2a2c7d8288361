import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { isOrganiser, organisesContests } from '../src/access/organises-contests.ts'
import { label } from '../src/fields/text.ts'
import { readEnv } from '../src/server/env.ts'
import { answerMissingFile } from '../src/server/missing-file.ts'
import { cleanUpload } from '../src/uploads/clean-upload.ts'

const folder = path.join(readEnv().dataDir, 'quiz-pictures')

/**
 * Pictures of questions: seen by those who run contests, and by participants in a paper. Bytes never
 * change; a new picture is a new record.
 */
export const QuizPictures: CollectionConfig = {
  slug: 'quiz-pictures',
  labels: {
    singular: label('Hình của câu hỏi', 'Question picture'),
    plural: label('Hình của câu hỏi', 'Question pictures'),
  },
  admin: { useAsTitle: 'alt', group: label('Cuộc thi', 'Contests'), hideAPIURL: true },
  disableDuplicate: true,
  access: {
    read: organisesContests,
    create: organisesContests,
    update: organisesContests,
    delete: organisesContests,
  },
  upload: {
    staticDir: folder,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    imageSizes: [{ name: 'thumb', width: 320, withoutEnlargement: true }],
    adminThumbnail: 'thumb',
    focalPoint: false,
    crop: false,
    handlers: [answerMissingFile(folder)],
    modifyResponseHeaders: ({ headers }) => headers.set('Cache-Control', 'private, no-cache'),
    pasteURL: false,
  },
  hooks: { beforeOperation: [cleanUpload(({ user }) => isOrganiser(user))] },
  fields: [
    {
      ...{ name: 'alt', type: 'text', required: true, maxLength: 500 },
      label: label('Mô tả hình (cho người khiếm thị)', 'Alternative text'),
      admin: {
        description: label(
          'Một câu nói trong hình có gì, mà không nói ra đáp án.',
          'One sentence on what the picture shows, without telling the answer.',
        ),
      },
    },
    {
      ...{ name: 'altEn', type: 'text', maxLength: 500 },
      label: label('Mô tả hình (tiếng Anh)', 'Alternative text (English)'),
    },
  ],
}
