import { HandoverRefusal } from './refusal.ts'

/** An address on a portal that somebody pasted back. */
export type Note = { url: string; contentHash: string; portal: string | null }

/**
 * Checks an address of http or https without a name or password in it, and gives its normal form.
 *
 * @throws HandoverRefusal `url-invalid`
 */
export const readAddress = (given: unknown): string => {
  const text = typeof given === 'string' ? given.trim() : ''
  const url = text.length <= 2000 && URL.canParse(text) ? new URL(text) : null
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password
  if (!plain || !url.hostname.includes('.') || url.href.length > 2000)
    throw new HandoverRefusal('url-invalid')
  return url.href
}

/**
 * Reads the body of a note.
 *
 * @throws HandoverRefusal with status 400 that names what is wrong
 */
export const readNote = (body: unknown): Note => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new HandoverRefusal('body-malformed')
  const { url, contentHash, portal } = body as Record<string, unknown>
  if (typeof contentHash !== 'string' || !/^[0-9a-f]{64}$/.test(contentHash))
    throw new HandoverRefusal('body-malformed')
  if (portal !== undefined && portal !== null && typeof portal !== 'string')
    throw new HandoverRefusal('body-malformed')
  const name = portal?.replaceAll('\u0000', '').normalize('NFC').trim() || null
  if (name && name.length > 200) throw new HandoverRefusal('portal-too-long')
  return { url: readAddress(url), contentHash, portal: name }
}
