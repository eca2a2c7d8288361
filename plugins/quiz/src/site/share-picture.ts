import type { LiveContest } from '../payload/live-contests.ts'
import { isoOf } from '../core/iso.ts'
import type { DrawShare } from '../payload/share.ts'

/** The name under which it stands below a contest's page. */
export const shareName = 'anh-chia-se.png'

/** How many pictures are kept in memory. */
const most = 20

/** Draws each approved version's picture once. */
export const sharePictures = (draw: DrawShare, urlOf: (slug: string) => string | null) => {
  const drawn = new Map<string, ReturnType<DrawShare>>()
  return async ({ contest, version }: LiveContest, language: 'vi' | 'en'): Promise<Response> => {
    const { title, rounds, slug } = contest
    const key = `${version} ${language}`
    const known =
      drawn.get(key) ??
      draw({
        ...{ language, title, url: urlOf(slug) },
        opensAt: isoOf(Math.min(...rounds.map(({ opensAt }) => opensAt))),
        closesAt: isoOf(Math.max(...rounds.map(({ closesAt }) => closesAt))),
        questions: rounds[0]?.blueprint.reduce((sum, { count }) => sum + count, 0) ?? 0,
        minutes: rounds[0]?.minutes ?? 0,
      })
    if (!drawn.has(key) && drawn.size >= most) drawn.delete(drawn.keys().next().value ?? '')
    drawn.set(key, known)
    // What could not be drawn is tried again by the next who asks.
    known.catch(() => drawn.delete(key))
    try {
      const { mimeType, bytes } = await known
      return new Response(new Uint8Array(bytes), {
        headers: { 'content-type': mimeType, 'cache-control': 'public, max-age=600' },
      })
    } catch {
      return new Response('Chưa vẽ được ảnh, hãy thử lại sau.', {
        ...{ status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } },
      })
    }
  }
}
