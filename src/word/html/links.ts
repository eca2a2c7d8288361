/** Where a link may lead; undefined for what must not or cannot be followed on the portal. */
export const safeUrl = (href: string | undefined): string | undefined => {
  const url = href?.trim() ?? ''
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(url) || url.length > 2000) return undefined
  try {
    return new URL(url).href
  } catch {
    return undefined
  }
}
