import type { PayloadRequest } from 'payload'
import { type Action, actions, type Command } from '../../core/decision.ts'
import { Refusal } from '../../core/refusal.ts'

const malformed = (reason: string): Refusal => new Refusal('body-malformed', { reason })

const readJson = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  let body: unknown
  try {
    body = await req.json?.()
  } catch {
    throw malformed('JSON')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw malformed('{ … }')
  return body as Record<string, unknown>
}

/**
 * Checks what a decision was asked for with.
 *
 * @throws Refusal with status 400 that names what is missing or of the wrong type
 */
export const checkCommand = (body: Record<string, unknown>): Command => {
  const { action, revision, contentHash, comment } = body
  if (typeof action !== 'string' || !actions.includes(action as Action))
    throw new Refusal('action-unknown', { allowed: actions })
  if (revision === undefined) throw new Refusal('revision-missing')
  if (typeof revision !== 'number' || !Number.isInteger(revision)) throw malformed('revision')
  if (contentHash !== undefined && contentHash !== null && typeof contentHash !== 'string')
    throw malformed('contentHash')
  if (comment !== undefined && comment !== null && typeof comment !== 'string')
    throw malformed('comment')
  if ((action === 'approve' || action === 'publish') && !contentHash)
    throw new Refusal('hash-missing')
  return {
    action: action as Action,
    revision,
    contentHash: contentHash ?? undefined,
    comment: comment?.replaceAll('\u0000', '').normalize('NFC'),
  }
}

/**
 * Reads and checks the body of a decision.
 *
 * @throws Refusal with status 400 that names what is missing or of the wrong type
 */
export const readCommand = async (req: PayloadRequest): Promise<Command> =>
  checkCommand(await readJson(req))
