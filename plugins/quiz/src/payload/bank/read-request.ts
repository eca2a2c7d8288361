import type { PayloadRequest } from 'payload'
import { bankLimits } from '../../core/bank/bank-limits.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { BankError } from '../../formats/bank-error.ts'
import { type ReadFormat, readFormats } from '../../formats/read-file.ts'

/** What is sent to be looked at or imported. */
export type BankRequest = {
  bytes: Uint8Array
  /** Told from the bytes where it is not said. */
  format: ReadFormat | undefined
  /** The rest, unchecked. */
  data: Record<string, unknown>
}

const invalid = (field: string, vi: string, en: string) =>
  new QuizError('body-invalid', 400, { vi, en }, { field })

const dataOf = (text: unknown): Record<string, unknown> => {
  if (text === null) return {}
  try {
    const data: unknown = JSON.parse(typeof text === 'string' ? text : '')
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>
  } catch {
    // Refused below, as what is no object.
  }
  throw invalid('data', 'Dữ liệu gửi kèm không phải JSON hợp lệ.', 'data: a JSON object.')
}

const missing = () =>
  new BankError(
    'file-missing',
    'Chưa có tệp hay văn bản nào. Hãy chọn tệp, hoặc dán câu hỏi.',
    'There is no file and no text. Choose a file, or paste questions.',
  )

/**
 * Reads a form with `file` and, as JSON, `data`.
 *
 * @throws BankError or QuizError
 */
export const readRequest = async (req: PayloadRequest): Promise<BankRequest> => {
  const type = req.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !req.formData) throw missing()
  const form = await req.formData().catch(() => {
    throw missing()
  })
  const file = form.get('file')
  if (!file || typeof file === 'string') throw missing()
  if (file.size > bankLimits.file)
    throw new BankError(
      'file-too-large',
      'Tệp quá lớn, tối đa 50 MB. Hãy tách tệp.',
      'The file is too large, at most 50 MB. Split it.',
    )
  const data = dataOf(form.get('data'))
  const format = data['format']
  if (format !== undefined && !readFormats.includes(format as ReadFormat))
    throw invalid('format', 'Không có định dạng này.', `format: one of ${readFormats.join(', ')}.`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { bytes, format: format as ReadFormat | undefined, data }
}
