import type { CollectionConfig } from 'payload'
import { canWriteContent } from '../src/access/can-write-content.ts'
import { isSignedIn } from '../src/access/is-signed-in.ts'
import { label } from '../src/fields/text.ts'
import { answerMissingFile } from '../src/server/missing-file.ts'
import { captionsDir, cleanCaptions } from '../src/uploads/clean-captions.ts'

/** Captions of videos, kept as WebVTT. Bytes never change; a correction is a new record. */
export const Captions: CollectionConfig = {
  slug: 'captions',
  labels: { singular: label('Phụ đề', 'Captions'), plural: label('Phụ đề', 'Captions') },
  admin: {
    useAsTitle: 'filename',
    group: label('Nội dung', 'Content'),
    hideAPIURL: true,
    description: label(
      'Tệp WebVTT (.vtt) hoặc SRT (.srt), dạng UTF-8. SRT được chuyển thành WebVTT.',
      'WebVTT (.vtt) or SRT (.srt) in UTF-8. SRT is turned into WebVTT.',
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
    staticDir: captionsDir(),
    mimeTypes: ['text/vtt', 'text/plain', 'application/x-subrip'],
    focalPoint: false,
    crop: false,
    handlers: [answerMissingFile(captionsDir())],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'private, no-cache')
      headers.set('Content-Type', 'text/vtt; charset=utf-8')
    },
    pasteURL: false,
  },
  hooks: { beforeOperation: [cleanCaptions] },
  fields: [
    {
      name: 'language',
      type: 'text',
      maxLength: 35,
      defaultValue: 'vi',
      label: label('Ngôn ngữ (mã, như vi, en)', 'Language (code, such as vi, en)'),
      validate: (value: unknown) =>
        value === null ||
        value === undefined ||
        value === '' ||
        (typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) ||
        'Viết mã ngôn ngữ như vi hoặc en (Write a language code such as vi or en)',
    },
  ],
}
