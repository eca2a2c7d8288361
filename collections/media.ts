import type { CollectionConfig } from 'payload'
import { canWriteContent } from '../src/access/can-write-content.ts'
import { answerMissingFile } from '../src/server/missing-file.ts'
import { readEnv } from '../src/server/env.ts'
import { label } from '../src/fields/text.ts'
import { cleanUpload } from '../src/uploads/clean-upload.ts'

/** Pictures and files. Bytes never change; a new picture is a new record. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('Hình, tệp', 'Media'), plural: label('Hình, tệp', 'Media') },
  admin: { useAsTitle: 'filename', group: label('Nội dung', 'Content'), hideAPIURL: true },
  access: {
    read: ({ req }) => Boolean(req.user),
    create: canWriteContent,
    update: canWriteContent,
    delete: canWriteContent,
  },
  upload: {
    staticDir: readEnv().mediaDir,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf'],
    imageSizes: [
      { name: 'thumb', width: 320, withoutEnlargement: true },
      { name: 'wide', width: 1280, withoutEnlargement: true },
      { name: 'share', width: 1200, height: 630 },
    ],
    adminThumbnail: 'thumb',
    focalPoint: true,
    handlers: [answerMissingFile(readEnv().mediaDir)],
    // A file may stop being public at any moment, so nobody keeps one without asking again.
    modifyResponseHeaders: ({ headers }) => headers.set('Cache-Control', 'private, no-cache'),
    pasteURL: false,
  },
  hooks: { beforeOperation: [cleanUpload((req) => canWriteContent({ req }) === true)] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      maxLength: 500,
      label: label('Mô tả hình (cho người khiếm thị)', 'Alternative text'),
      admin: {
        description: label(
          'Một câu nói trong hình có gì. Cần có trước khi trình duyệt bài dùng hình này.',
          'One sentence on what the picture shows. Needed before content with it is submitted.',
        ),
      },
    },
    { name: 'caption', type: 'text', maxLength: 500, label: label('Chú thích', 'Caption') },
    { name: 'credit', type: 'text', maxLength: 200, label: label('Nguồn ảnh', 'Credit') },
  ],
}
