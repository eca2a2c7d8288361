import type { CollectionConfig, Field } from 'payload'
import { canWriteContent } from '../src/access/can-write-content.ts'
import { isSignedIn } from '../src/access/is-signed-in.ts'
import { label } from '../src/fields/text.ts'
import { answerMissingFile } from '../src/server/missing-file.ts'
import {
  afterVideo,
  cleanVideo,
  keepFacts,
  storePoster,
  videosDir,
} from '../src/uploads/clean-video.ts'
import { receiveVideo } from '../src/uploads/receive-video.ts'

/** Measured in the file: shown, never written by a request. */
const measured = (field: Field): Field =>
  ({
    ...field,
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      disableBulkEdit: true,
      condition: (data: { filename?: unknown }) => Boolean(data.filename),
    },
  }) as Field

/** Video files. Bytes never change; a new cut is a new record. */
export const Videos: CollectionConfig = {
  slug: 'videos',
  labels: { singular: label('Tệp video', 'Video file'), plural: label('Tệp video', 'Video files') },
  admin: {
    useAsTitle: 'filename',
    group: label('Nội dung', 'Content'),
    hideAPIURL: true,
    description: label(
      'MP4 (H.264, âm thanh AAC). Nơi quay, tên máy và tên người quay được gỡ bỏ khi tải lên.',
      'MP4 (H.264, AAC sound). Place, device and maker are removed on upload.',
    ),
  },
  disableDuplicate: true,
  access: {
    read: isSignedIn,
    create: canWriteContent,
    update: canWriteContent,
    delete: canWriteContent,
  },
  upload: {
    staticDir: videosDir(),
    // JPEG is what the still is; a picture in place of a video is refused before this is asked.
    mimeTypes: ['video/mp4', 'video/quicktime', 'image/jpeg'],
    // Payload scales pictures only: the still is stored under this name when the video is.
    imageSizes: [{ name: 'poster' }],
    adminThumbnail: 'poster',
    focalPoint: false,
    crop: false,
    handlers: [answerMissingFile(videosDir())],
    // A file may stop being public at any moment, so nobody keeps one without asking again.
    modifyResponseHeaders: ({ headers }) => headers.set('Cache-Control', 'private, no-cache'),
    pasteURL: false,
  },
  endpoints: [receiveVideo],
  hooks: {
    beforeOperation: [cleanVideo],
    beforeValidate: [keepFacts],
    beforeChange: [storePoster],
    afterOperation: [afterVideo],
  },
  fields: [
    {
      name: 'preview',
      type: 'ui',
      label: label('Xem thử', 'Preview'),
      admin: {
        disableListColumn: true,
        components: { Field: '/src/ui/VideoPreview.tsx#VideoFilePreview' },
      },
    },
    { name: 'credit', type: 'text', maxLength: 200, label: label('Nguồn', 'Credit') },
    {
      type: 'row',
      fields: [
        measured({ name: 'duration', type: 'number', label: label('Dài (giây)', 'Length (s)') }),
        measured({
          name: 'frameRate',
          type: 'number',
          label: label('Khung hình/giây', 'Frames a second'),
        }),
        measured({ name: 'codec', type: 'text', label: label('Mã hóa hình', 'Video codec') }),
        measured({ name: 'audioCodec', type: 'text', label: label('Mã hóa tiếng', 'Audio codec') }),
        measured({ name: 'hasAudio', type: 'checkbox', label: label('Có tiếng', 'Has sound') }),
      ],
    },
  ],
}
