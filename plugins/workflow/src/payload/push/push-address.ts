import { isPublicAddress, literalAddress } from '../net/address.ts'

/**
 * Whether an address may be one of a push service: https, no user and no address inside. A name is
 * looked up, and looked at, when it is called.
 */
export const isPushAddress = (text: string, allowPrivate: boolean): boolean => {
  if (text.length > 2000 || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  if (allowPrivate) return protocol === 'https:' || protocol === 'http:'
  if (protocol !== 'https:') return false
  const literal = literalAddress(hostname)
  if (literal) return isPublicAddress(literal)
  return hostname.includes('.') && !hostname.endsWith('.local')
}
