import type { PayloadRequest } from 'payload'
import { type Action, actions, type Command, isRevisionFree } from '../../core/decision.ts'
import { Refusal } from '../../core/refusal.ts'
import { capacities } from '../../core/signing.ts'

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

const clean = (text: string): string => text.replaceAll('\u0000', '').normalize('NFC')

type Reader = (value: unknown) => unknown

const string: Reader = (value) => (typeof value === 'string' ? clean(value) : malformed)
const integer: Reader = (value) => (Number.isInteger(value) ? value : malformed)
const boolean: Reader = (value) => (typeof value === 'boolean' ? value : malformed)
const capacity: Reader = (value) => (capacities.includes(value as never) ? value : malformed)

const readers: Record<Exclude<keyof Command, 'action'>, Reader> = {
  revision: integer,
  contentHash: string,
  comment: string,
  capacity,
  onBehalfOf: string,
  to: string,
  publishAt: string,
  takeDownAt: string,
  path: string,
  quote: string,
  replacement: string,
  of: integer,
  accepted: boolean,
}

// For these an explicit null says something: the appointment is cancelled.
const nullable: readonly string[] = ['publishAt', 'takeDownAt']

const needsHash: readonly Action[] = ['approve', 'publish', 'signOff', 'fastTrack']

/**
 * Checks what a program or a form sent as a decision.
 *
 * @throws Refusal with status 400 that names what is missing or of the wrong type
 */
export const checkCommand = (body: Record<string, unknown>): Command => {
  const { action } = body
  if (typeof action !== 'string' || !actions.includes(action as Action))
    throw new Refusal('action-unknown', { allowed: actions })
  const command: Record<string, unknown> = { action }
  for (const [name, read] of Object.entries(readers)) {
    const value = body[name]
    if (value === undefined || (value === null && !nullable.includes(name))) continue
    const given = value === null ? null : read(value)
    if (given === malformed) throw malformed(name)
    command[name] = given
  }
  if (command['revision'] === undefined && !isRevisionFree(action as Action))
    throw new Refusal('revision-missing')
  const schedules = action === 'schedule' && typeof command['publishAt'] === 'string'
  if ((needsHash.includes(action as Action) || schedules) && !command['contentHash'])
    throw new Refusal('hash-missing')
  return command as Command
}

/**
 * Checks what a decision was asked for with.
 *
 * @throws Refusal with status 400 that names what is missing or of the wrong type
 */
export const readCommand = async (req: PayloadRequest): Promise<Command> =>
  checkCommand(await readJson(req))
