import type { PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { languageOf, WorkflowError } from '../errors.ts'

/** Answers with the work's response, or with the refusal in Payload's error form. */
export const respond = async (
  req: PayloadRequest,
  work: () => Promise<Response>,
): Promise<Response> => {
  try {
    return await work()
  } catch (error) {
    const refused = error instanceof Refusal ? new WorkflowError(error, languageOf(req)) : error
    if (!(refused instanceof WorkflowError)) throw error
    return Response.json(
      { errors: [{ message: refused.message, ...refused.data }] },
      { status: refused.status },
    )
  }
}

/** Answers with the work's result as JSON, or with the refusal in Payload's error form. */
export const answer = (req: PayloadRequest, work: () => Promise<unknown>): Promise<Response> =>
  respond(req, async () => Response.json(await work()))
