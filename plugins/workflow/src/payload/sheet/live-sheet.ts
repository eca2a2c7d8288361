import type { PayloadRequest } from 'payload'
import { sheetPdf } from './pdf.ts'
import { readSheet } from './sheet.ts'

/**
 * The approval sheet of what is public of a document, as PDF. The same bytes whatever is
 * worked at beside it, until something more is decided or attached.
 *
 * @param now the moment that the file says it was made, ISO 8601
 * @throws Refusal `document-unknown`, or `sheet-without-version`
 */
export const liveSheet = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  now: string,
): Promise<Buffer> => {
  const { form } = await readSheet(req, collection, id, { subject: 'live', now, atHead: 'own' })
  return sheetPdf(form, now)
}
