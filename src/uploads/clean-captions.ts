import path from 'node:path'
import { CaptionsError, readCaptions, writeVtt } from '@bangtin/artwork/video'
import type { CollectionBeforeOperationHook } from 'payload'
import { canWriteContent } from '../access/can-write-content.ts'
import { readEnv } from '../server/env.ts'
import { plainFileName } from './file-name.ts'
import { UploadRefusal } from './upload-refusal.ts'

/** Where captions lie; they are backed up with the data. */
export const captionsDir = (): string => path.join(readEnv().dataDir, 'captions')

const maxBytes = 1024 * 1024

const refuse = (code: string, vi: string, en: string): UploadRefusal =>
  new UploadRefusal(code, vi, en)

const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse(
      'captions-encoding',
      'Tệp phụ đề không phải UTF-8; hãy lưu lại dạng UTF-8',
      'The captions are not UTF-8; save them as UTF-8',
    )
  }
}

/**
 * A captions file as it is kept: WebVTT in one agreed form, from WebVTT or SRT.
 *
 * @throws UploadRefusal naming the line
 */
export const cleanVtt = (bytes: Buffer): Buffer => {
  if (bytes.length > maxBytes)
    throw refuse('captions-large', 'Tệp phụ đề tối đa 1 MB', 'Captions take 1 MB at most')
  try {
    return Buffer.from(writeVtt(readCaptions(textOf(bytes))))
  } catch (error) {
    if (!(error instanceof CaptionsError)) throw error
    throw refuse(
      'captions-broken',
      `Phụ đề sai ở dòng ${error.line}: ${error.vi}`,
      `The captions are wrong in line ${error.line}: ${error.en}`,
    )
  }
}

/** Checks a new captions file and turns it into WebVTT, before anything of it is stored. */
export const cleanCaptions: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  if (operation !== 'create') return args
  if (!overrideAccess && canWriteContent({ req }) !== true) return args
  try {
    if (!req.file)
      throw refuse(
        'one-file',
        'Hãy chọn một tệp phụ đề .vtt hoặc .srt',
        'Choose one captions file, .vtt or .srt',
      )
    const data = cleanVtt(req.file.data)
    const name = plainFileName(req.file.name, 'vtt')
    req.file = { ...req.file, data, name, size: data.length, mimetype: 'text/vtt' }
  } catch (error) {
    throw error instanceof UploadRefusal ? error.in(req.i18n.language) : error
  }
  return args
}
