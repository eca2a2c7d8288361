import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { canWriteContent } from '../access/can-write-content.ts'
import { readEnv } from '../server/env.ts'
import { BadRequest } from '../server/guard/bad-request.ts'
import { checkShape, checkText } from '../server/guard/shape.ts'
import { forgetIncoming } from './clean-video.ts'
import { closeIncoming, openIncoming } from './incoming.ts'

/**
 * Reads a form while it comes in, its file straight to disk. Payload's own reader does the work,
 * told other limits than it is for pictures, which are held in memory.
 */
const readForm = async (req: PayloadRequest, folder: string): Promise<void> => {
  const fileSize = readEnv().videoMaxBytes
  const megabytes = Math.floor(fileSize / 1024 / 1024)
  const upload = {
    ...{ useTempFiles: true, tempFileDir: folder, abortOnLimit: true },
    ...{ limits: { fileSize, files: 1 }, requestSizeLimit: fileSize + 1024 * 1024 },
    responseOnLimit: `Video quá lớn: tối đa ${megabytes} MB. / The video is too large: ${megabytes} MB at most.`,
  }
  const payload = Object.create(req.payload, {
    config: { value: { ...req.payload.config, upload } },
  }) as PayloadRequest['payload']
  const { body, headers, method, routeParams } = req
  const form = { body, headers, method, routeParams, payload } as unknown as PayloadRequest
  await addDataAndFileToRequest(form)
  Object.assign(req, { file: form.file, data: form.data ?? {} })
}

const checkForm = ({ data: sent, file }: PayloadRequest): void => {
  const data: unknown = sent
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new BadRequest(400, 'Cần một đối tượng JSON', '"_payload" must be a JSON object')
  checkShape(data)
  if (file) checkText(file.name)
}

const isForm = (req: PayloadRequest): boolean =>
  /^multipart\/form-data/i.test(req.headers.get('content-type') ?? '')

/** What the reader throws for a form that breaks off is no fault of ours. */
const refusalOf = (error: unknown): unknown => {
  if (error instanceof BadRequest) return new APIError(error.message, error.status, null, true)
  if (error instanceof APIError && error.status < 500) return error
  return new APIError('Biểu mẫu bị hỏng. (The form is malformed.)', 400, null, true)
}

/**
 * `POST /api/videos`: takes the place of Payload's own route, which would hold the whole file in
 * memory. Answers as that does.
 */
export const receiveVideo: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const folder = openIncoming()
    try {
      if (canWriteContent({ req }) === true && isForm(req)) {
        try {
          await readForm(req, folder)
          checkForm(req)
        } catch (error) {
          throw refusalOf(error)
        }
      }
      const doc = await req.payload.create({
        collection: 'videos',
        data: req.data ?? {},
        ...(req.file ? { file: req.file } : {}),
        depth: 0,
        overrideAccess: false,
        req,
      })
      const message = req.t('general:successfullyCreated', { label: 'Video' })
      return Response.json({ doc, message }, { status: 201 })
    } finally {
      await forgetIncoming(req)
      await closeIncoming(folder)
    }
  },
}
