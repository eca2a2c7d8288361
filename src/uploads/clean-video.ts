import { copyFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { keepVideo, type KeptVideo, VideoError } from '@bangtin/artwork/video'
import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { canWriteContent } from '../access/can-write-content.ts'
import { readEnv } from '../server/env.ts'
import { plainFileName } from './file-name.ts'
import { closeIncoming, openIncoming } from './incoming.ts'
import { UploadRefusal } from './upload-refusal.ts'

type Incoming = KeptVideo & { folder: string }
type File = NonNullable<PayloadRequest['file']>

const incomingOf = (req: PayloadRequest): Incoming | undefined =>
  req.context['incomingVideo'] as Incoming | undefined

/** Where videos lie; they are backed up with the data. */
export const videosDir = (): string => path.join(readEnv().dataDir, 'videos')

const say = ({ code, text }: VideoError): UploadRefusal =>
  new UploadRefusal(
    code,
    text.vi.replace(/\.$/, ''),
    text.en.replace(/\.$/, ''),
    ['video-busy', 'video-tool-missing'].includes(code) ? 503 : 400,
  )

const tooLarge = (limit: number): UploadRefusal => {
  const megabytes = Math.floor(limit / 1024 / 1024)
  return new UploadRefusal(
    'file-too-large',
    `Video quá lớn, tối đa ${megabytes} MB; hãy xuất lại ở 1080p với tốc độ bit thấp hơn`,
    `The video is too large, ${megabytes} MB at most; export it at 1080p with a lower bit rate`,
    413,
  )
}

const oneFile = (): UploadRefusal =>
  new UploadRefusal(
    'one-file',
    'Hãy chọn một tệp (ô "file") rồi lưu lại',
    'Send exactly one file, in the field "file"',
  )

const clean = async (file: File, folder: string): Promise<[File, KeptVideo]> => {
  const limit = readEnv().videoMaxBytes
  if (file.size > limit) throw tooLarge(limit)
  const [from, to] = [path.join(folder, 'given'), path.join(folder, 'kept.mp4')]
  if (file.tempFilePath) await copyFile(file.tempFilePath, from)
  else await writeFile(from, file.data)
  const kept = await keepVideo(from, to)
  const { size } = await stat(to)
  const name = plainFileName(file.name, 'mp4')
  const clean = { name, size, mimetype: 'video/mp4', data: Buffer.alloc(0), tempFilePath: to }
  return [{ ...file, ...clean }, kept]
}

/** Checks a new video and puts a clean copy in its place, before anything of it is stored. */
export const cleanVideo: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  if (operation !== 'create') return args
  if (!overrideAccess && canWriteContent({ req }) !== true) return args
  const folder = openIncoming()
  try {
    if (!req.file) throw oneFile()
    const [file, kept] = await clean(req.file, folder)
    req.file = file
    req.context['incomingVideo'] = { ...kept, folder } satisfies Incoming
  } catch (error) {
    await closeIncoming(folder)
    const refusal = error instanceof VideoError ? say(error) : error
    throw refusal instanceof UploadRefusal ? refusal.in(req.i18n.language) : refusal
  }
  return args
}

const posterNameOf = (video: string): string => video.replace(/\.mp4$/, '') + '-poster.jpg'

/** Writes what was measured into the record, whatever the request says of it. */
export const keepFacts: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const incoming = incomingOf(req)
  if (operation !== 'create' || !incoming || !data) return data
  const { facts, poster } = incoming
  const { duration, width, height, frameRate, codec, hasAudio, audioCodec } = facts
  const filename = posterNameOf(String((data as { filename?: unknown }).filename))
  const size = { width: poster.width, height: poster.height, filesize: poster.bytes.length }
  return {
    ...data,
    ...{ duration, width, height, frameRate, codec, hasAudio, audioCodec },
    sizes: { poster: { ...size, filename, mimeType: 'image/jpeg' } },
  }
}

/** Stores the still beside the video; the workflow removes both where the record is not written. */
export const storePoster: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const incoming = incomingOf(req)
  if (operation !== 'create' || !incoming) return data
  const { filename } = data as { filename?: string }
  await writeFile(path.join(videosDir(), posterNameOf(String(filename))), incoming.poster.bytes)
  return data
}

/** Removes the working copies of the upload that a request brought. */
export const forgetIncoming = async (req: PayloadRequest): Promise<void> => {
  const incoming = incomingOf(req)
  delete req.context['incomingVideo']
  if (incoming) await closeIncoming(incoming.folder)
}

/** Removes the working copies once the video is stored. */
export const afterVideo: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation === 'create') await forgetIncoming(req)
  return result
}
