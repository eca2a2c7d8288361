import type { ServerResponse } from 'node:http'

/** Sets the headers that every answer carries. */
export const setSecurityHeaders = (res: ServerResponse, { https }: { https: boolean }): void => {
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('X-Frame-Options', 'SAMEORIGIN')
  res.setHeader(
    'Content-Security-Policy',
    "frame-ancestors 'self'; base-uri 'self'; object-src 'none'",
  )
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  if (https) res.setHeader('Strict-Transport-Security', 'max-age=31536000')
}
