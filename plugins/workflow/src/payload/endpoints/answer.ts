import type { PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { languageOf, WorkflowError } from '../errors.ts'

/** Answers with the work's result as JSON, or with the refusal in Payload's error form. */
export const answer = async (
  req: PayloadRequest,
  work: () => Promise<unknown>,
): Promise<Response> => {
  try {
    return Response.json(await work())
  } catch (error) {
    const refused = error instanceof Refusal ? new WorkflowError(error, languageOf(req)) : error
    if (!(refused instanceof WorkflowError)) throw error
    return Response.json(
      { errors: [{ message: refused.message, ...refused.data }] },
      { status: refused.status },
    )
  }
}
