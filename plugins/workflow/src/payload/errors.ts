import { APIError, type PayloadRequest } from 'payload'
import { Refusal } from '../core/refusal.ts'
import { refusalText } from '../translations/refusals.ts'

/** The interface language of a request: Vietnamese unless the person chose English. */
export const languageOf = (req: { i18n?: { language: string } } | undefined): 'vi' | 'en' =>
  req?.i18n?.language === 'en' ? 'en' : 'vi'

/** A refusal as Payload reports it: its status, a text for people, and `data.code` for programs. */
export class WorkflowError extends APIError<{ code: string; details: object }> {
  constructor(refusal: Refusal, language: 'vi' | 'en') {
    super(
      refusalText(refusal, language),
      refusal.status,
      { code: refusal.code, details: refusal.details },
      true,
    )
  }
}

/** Turns a refusal into an error that Payload reports with its status; leaves others as they are. */
export const toApiError = (error: unknown, req: Partial<PayloadRequest> | undefined): unknown =>
  error instanceof Refusal ? new WorkflowError(error, languageOf(req)) : error
