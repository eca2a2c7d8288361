/**
 * How the session's cookie travels: never with a form of another site, and where the site is reached
 * by https, never without.
 */
export const sessionCookie = ({ publicUrl }: { publicUrl: string }) => ({
  sameSite: 'Lax' as const,
  secure: publicUrl.startsWith('https:'),
})
