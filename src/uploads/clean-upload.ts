import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { plainFileName } from './file-name.ts'
import { countGifFrames } from './gif-frames.ts'
import { isWholePdf } from './pdf.ts'
import { cleanPicture, maxFrames, tooManyFrames } from './picture.ts'
import { brokenFile, unknownKind, UploadRefusal } from './upload-refusal.ts'

const pictures = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

const cleanBytes = async (bytes: Buffer, mime: string): Promise<Buffer> => {
  if (mime === 'application/pdf') {
    if (isWholePdf(bytes)) return bytes
    throw brokenFile()
  }
  if (!pictures.includes(mime)) throw unknownKind()
  if (mime === 'image/gif') {
    const frames = countGifFrames(bytes, maxFrames)
    if (frames === undefined) throw brokenFile()
    if (frames > maxFrames) throw tooManyFrames()
  }
  return cleanPicture(bytes)
}

/**
 * What an uploaded file becomes, by what it holds, whatever its name and header say.
 *
 * @throws UploadRefusal
 */
export const cleanFile = async (
  file: NonNullable<PayloadRequest['file']>,
): Promise<NonNullable<PayloadRequest['file']>> => {
  if (file.data.length === 0)
    throw new UploadRefusal('file-empty', 'Tệp rỗng, hãy chọn tệp khác', 'The file is empty')
  const kind = await fileTypeFromBuffer(file.data).catch(() => undefined)
  if (!kind) throw unknownKind()
  const data = await cleanBytes(file.data, kind.mime)
  const name = plainFileName(file.name, kind.ext)
  return { ...file, data, name, mimetype: kind.mime, size: data.length }
}

/**
 * Checks and cleans a new file before anything of it is stored.
 *
 * @param mayUpload whose files are worth looking at; Payload asks for access only later, and
 *   decoding a picture is work that strangers must not be able to order
 */
export const cleanUpload =
  (mayUpload: (req: PayloadRequest) => boolean): CollectionBeforeOperationHook =>
  async ({ args, operation, req, overrideAccess }) => {
    if (operation !== 'create') return args
    if (!overrideAccess && !mayUpload(req)) return args
    if ((args as { duplicateFromID?: unknown }).duplicateFromID !== undefined) return args
    try {
      if (!req.file) {
        const one = 'Hãy chọn một tệp (ô "file") rồi lưu lại'
        throw new UploadRefusal('one-file', one, 'Send exactly one file, in the field "file"')
      }
      req.file = await cleanFile(req.file)
    } catch (error) {
      throw error instanceof UploadRefusal ? error.in(req.i18n.language) : error
    }
    return args
  }
