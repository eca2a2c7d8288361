import { APIError, type AfterErrorHook } from 'payload'

/**
 * Gives an error back the message that it was thrown with: in a minified build Payload's error class
 * has no name, and an error without name and data is answered as unknown.
 */
export const keepMessage: AfterErrorHook = ({ error, result }) => {
  const { isPublic } = error as { isPublic?: boolean }
  if (!(error instanceof APIError) || !isPublic || error.name || error.data) return undefined
  return { response: { ...result, errors: [{ message: error.message }] } }
}
