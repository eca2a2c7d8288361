import { createHmac, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Webhook } from './webhook.ts'

const prefix = 'whsec_'

/** A new secret for one receiver, in the form of Standard Webhooks. */
export const newSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

/**
 * Signs a request as Standard Webhooks has it: HMAC-SHA256 over id, time and body.
 *
 * @param seconds since 1970, of this try
 * @returns one signature of the header `webhook-signature`
 */
export const signatureOf = (secret: string, id: string, seconds: number, body: string): string => {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}

/** The project's secret is another by now, and with it what it encrypted is lost. */
export class SecretLost extends Error {}

const read = (payload: Payload, encrypted: string): string => {
  const secret = payload.decrypt(encrypted)
  if (!secret.startsWith(prefix)) throw new SecretLost()
  return secret
}

/**
 * The secrets that sign now: the present one, and for a day after a change the one before.
 *
 * @throws SecretLost
 */
export const secretsOf = (payload: Payload, webhook: Webhook, now: Date): string[] => {
  const { secret, previousSecret, previousUntil } = webhook
  const secrets = [read(payload, secret ?? '')]
  if (previousSecret && previousUntil && new Date(previousUntil) > now)
    secrets.push(read(payload, previousSecret))
  return secrets
}
