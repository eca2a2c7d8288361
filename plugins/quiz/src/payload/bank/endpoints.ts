import type { Endpoint, PayloadRequest } from 'payload'
import { QuizError } from '../../core/quiz-error.ts'
import { BankError } from '../../formats/bank-error.ts'
import { readerFor } from '../../formats/thread/in-thread.ts'
import { refused } from '../handle.ts'
import { admit } from './admit.ts'
import { exportQuestions } from './export-questions.ts'
import { findDuplicates } from './find-duplicates.ts'
import { importQuestions } from './import-questions.ts'
import type { BankOptions } from './options.ts'
import { preview } from './preview.ts'
import { type BankRequest, readRequest } from './read-request.ts'
import { inSlot } from './slots.ts'
import { template } from './template.ts'
import { topicsOf } from './topics-of.ts'
import { demandSmall, type TakesAnswers } from './while-open.ts'

type Work = (req: PayloadRequest, language: 'vi' | 'en') => Promise<Response>

const languageOf = (req: PayloadRequest): 'vi' | 'en' =>
  /^en\b/i.test(req.headers.get('accept-language') ?? '') ? 'en' : 'vi'

const json = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })

const unreadable = ({ code, text, status }: BankError, language: 'vi' | 'en'): Response =>
  json({ errors: [{ message: text[language], code }] }, status)

/**
 * The bank's endpoints below `/quiz-bank`: `POST /preview` and `/import` take a form with `file` and
 * `data`, `GET /export`, `/template` and `/duplicates` need no more than a question mark. Refusals are
 * `{ errors: [{ message, code, field? }] }`; of what is large, while a round takes answers.
 */
export const bankEndpoints = (options: BankOptions, takesAnswers: TakesAnswers): Endpoint[] => {
  const endpoint = (
    path: string,
    method: Endpoint['method'],
    operation: 'read' | 'create',
    work: Work,
  ): Endpoint => ({
    path: `/quiz-bank${path}`,
    method,
    handler: async (req) => {
      const language = languageOf(req)
      try {
        await admit(req, options, operation)
        return await work(req, language)
      } catch (error) {
        if (error instanceof BankError) return unreadable(error, language)
        if (error instanceof QuizError) return refused(req, error)
        throw error
      }
    },
  })
  const received = async (req: PayloadRequest): Promise<BankRequest> => {
    const request = await readRequest(req)
    const { chosen } = request.data
    if (await takesAnswers(req.payload))
      demandSmall(
        { bytes: request.bytes.length, questions: Array.isArray(chosen) ? chosen.length : 0 },
        readerFor(options.legacy).isApart,
      )
    return request
  }
  return [
    endpoint('/preview', 'post', 'create', async (req, language) =>
      json(await inSlot(async () => preview(req, await received(req), options, language))),
    ),
    endpoint('/import', 'post', 'create', async (req) =>
      json(await inSlot(async () => importQuestions(req, await received(req), options)), 201),
    ),
    endpoint('/export', 'get', 'read', async (req, language) =>
      json(await exportQuestions(req, options, language)),
    ),
    endpoint('/duplicates', 'get', 'read', async (req) =>
      json(await inSlot(() => findDuplicates(req, options))),
    ),
    endpoint('/template', 'get', 'read', (req) =>
      Promise.resolve(
        new Response(template(topicsOf(req, options)) as BodyInit, {
          headers: {
            'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            'content-disposition': 'attachment; filename="mau-cau-hoi.xlsx"',
            'cache-control': 'private, no-store',
          },
        }),
      ),
    ),
  ]
}
