/** A refusal of Payload's or of another plugin's; it carries the status for the client. */
export type Refused = Error & { status: number; code?: unknown; data?: unknown }

/** Whether an error is a refusal that the client is told. */
export const isRefused = (error: unknown): error is Refused =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500
