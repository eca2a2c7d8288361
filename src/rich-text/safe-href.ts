const schemes = /^(https?|mailto|tel):/i
const domain = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]|$)/u

/**
 * An address that a link may have, or null: http, https, mailto, tel, a place on the page or a path
 * of ours. A bare domain, as people type it, gets https.
 *
 * @param base is put before a path of ours, such as `https://phuong.vn`
 */
export const safeHref = (given: unknown, base = ''): string | null => {
  if (typeof given !== 'string') return null
  const href = [...given].filter(isVisible).join('').trim()
  if (!href) return null
  if (href.startsWith('#')) return href
  if (href.startsWith('/')) return /^\/[/\\]/.test(href) ? null : `${base}${href}`
  if (schemes.test(href)) return isAddress(href) ? href : null
  if (domain.test(href)) return isAddress(`https://${href}`) ? `https://${href}` : null
  return null
}

const isVisible = (char: string): boolean => char >= ' ' && char !== '\u007f'

const isAddress = (href: string): boolean => URL.canParse(href)

/** Whether the address leads away from our own pages. */
export const isExternal = (href: string): boolean => /^https?:/i.test(href)
