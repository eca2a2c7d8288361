import type { Text } from '../../core/text.ts'
import { isPublicAddress, literalAddress } from '../net/address.ts'

const fault = (vi: string, en: string): Text => ({ vi, en })

/** Why an address can't be told of decisions, as far as its text says; null when it can. */
export const urlFault = (value: string, allowPrivate: boolean): Text | null => {
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !['https:', 'http:'].includes(url.protocol))
    return fault('Hãy ghi địa chỉ đầy đủ, bắt đầu bằng https://.', 'Give a full address: https://…')
  if (url.username || url.password)
    return fault('Địa chỉ không được chứa mật khẩu.', 'The address must not hold a password.')
  if (allowPrivate) return null
  if (url.protocol !== 'https:')
    return fault('Địa chỉ phải bắt đầu bằng https://.', 'The address must start with https://.')
  const literal = literalAddress(url.hostname)
  const isLocal = url.hostname === 'localhost' || url.hostname.endsWith('.localhost')
  return isLocal || (literal && !isPublicAddress(literal))
    ? fault(
        'Địa chỉ thuộc mạng nội bộ không được dùng.',
        'Addresses of private networks are refused.',
      )
    : null
}
