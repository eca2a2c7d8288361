import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { readEnv } from './env.ts'

const tokenFile = () => path.join(readEnv().dataDir, 'setup-token')

const digest = (token: string) => createHash('sha256').update(token.trim()).digest()

/**
 * On a production database without users, prints a new one-time setup token; only its hash is
 * kept. With users, any token left over is void.
 */
export const offerSetupToken = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return consumeSetupToken()
  const token = randomBytes(15).toString('base64url')
  await writeFile(tokenFile(), digest(token).toString('hex'), { mode: 0o600, flush: true })
  console.log(
    `\n  Mã thiết lập một lần cho quản trị viên đầu tiên / One-time setup token for the first administrator:` +
      `\n\n    ${token}\n`,
  )
}

/** Whether this is the setup token that the last start printed and nobody has used yet. */
export const verifySetupToken = async (token: unknown): Promise<boolean> => {
  if (typeof token !== 'string') return false
  const kept = await readFile(tokenFile(), 'utf8').catch(() => '')
  return kept.length === 64 && timingSafeEqual(Buffer.from(kept, 'hex'), digest(token))
}

/** Makes the setup token void; call once the first administrator is committed. */
export const consumeSetupToken = (): Promise<void> => rm(tokenFile(), { force: true })
