import { readPublicArticle } from '../../../../../site/live-article.ts'
import { runningPayload } from '../../../../../site/payload.ts'
import { savedCopy } from '../../../../../site/saved-copy.ts'

type Context = { params: Promise<{ slug: string }> }

/** Answers with a copy of a live article to keep; 404 when there is none. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const { slug } = await params
  const found = await readPublicArticle(await runningPayload(), slug)
  const headers = { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' }
  if (!found) return new Response('Không có tin, bài này.', { status: 404, headers })
  return new Response(savedCopy(found), {
    headers: { ...headers, 'content-disposition': `attachment; filename="${slug}.html"` },
  })
}
