import type { Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { respond } from '../endpoints/answer.ts'
import { routeId } from '../endpoints/route-id.ts'
import { routeLocale } from '../endpoints/route-locale.ts'
import { demandReadable } from '../readable.ts'
import { sheetDocx } from './docx.ts'
import { sheetPdf } from './pdf.ts'
import { readSheet } from './sheet.ts'
import { fillTemplate, readTemplate } from './template.ts'

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

const formatOf = (value: unknown): keyof typeof types => {
  if (value === 'docx' || value === 'pdf') return value
  throw new Refusal('sheet-format-unknown')
}

const sheetFile = async (req: PayloadRequest, collection: string): Promise<Response> => {
  if (!req.user) throw new Refusal('sign-in-first')
  const format = formatOf(req.query['format'])
  const subject = req.query['of'] === 'live' ? 'live' : 'work'
  const now = new Date().toISOString()
  const id = routeId(req)
  await demandReadable(req, collection, id)
  const { form, contentHash } = await readSheet(req, collection, id, {
    ...{ subject, now },
    locale: routeLocale(req),
  })
  const template = format === 'docx' ? await readTemplate(req, collection) : null
  const bytes = template
    ? await fillTemplate(template, form)
    : format === 'docx'
      ? await sheetDocx(form)
      : await sheetPdf(form, now)
  const name = `phieu-trinh-duyet-${contentHash.slice(0, 12)}.${format}`
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[format],
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/**
 * `GET /api/<collection>/<id>/workflow/sheet?format=docx|pdf`: the approval sheet of the version
 * under review or approved, else of the live one; `&of=live` for the live one while a correction is
 * under way. A DOCX follows the office's own form, where one was uploaded. 400, 401, 404, 422.
 */
export const sheetEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/workflow/sheet',
  method: 'get',
  handler: (req) => respond(req, () => sheetFile(req, collection)),
})
