import type { Endpoint, PayloadRequest } from 'payload'
import { absolute } from '../article/addresses.ts'
import { cleanHtml, cleanText } from '../article/clean-article.ts'
import { canWriteContent } from '../access/can-write-content.ts'
import { wideOf } from '../pictures/picture.ts'
import { readEnv } from '../server/env.ts'
import { noteAddress, readAddresses } from './addresses.ts'
import { readLiveArticle } from './live-article.ts'
import { handoverZip } from './package.ts'
import { readNote } from './read-note.ts'
import { HandoverRefusal, refusalResponse } from './refusal.ts'

type Handle = (req: PayloadRequest, id: string) => Promise<Response>

const noStore = { 'cache-control': 'no-store' }

const demandWriter = async (req: PayloadRequest): Promise<void> => {
  if (!req.user) throw new HandoverRefusal('sign-in-first')
  if (!(await canWriteContent({ req }))) throw new HandoverRefusal('not-a-writer')
}

const guarded =
  (handle: Handle): Endpoint['handler'] =>
  async (req) => {
    try {
      await demandWriter(req)
      const id = req.routeParams?.['id']
      return await handle(req, typeof id === 'string' ? id : '')
    } catch (error) {
      if (error instanceof HandoverRefusal) return refusalResponse(error, req)
      throw error
    }
  }

const describe: Handle = async (req, id) => {
  const source = await readLiveArticle(req, id)
  const { article, live, mediumAt, addressOf } = source
  const elsewhere = {
    mediumAt,
    addressOf,
    base: readEnv().publicUrl,
    srcOf: (medium: Parameters<typeof wideOf>[0]) => {
      const url = wideOf(medium)?.url ?? medium.url
      return url ? absolute(url) : null
    },
  }
  return Response.json(
    {
      title: article.title,
      html: cleanHtml(article, elsewhere),
      text: cleanText(article, elsewhere),
      contentHash: live.contentHash,
      since: live.since,
      addresses: await readAddresses(req, id, live.contentHash),
    },
    { headers: noStore },
  )
}

const download: Handle = async (req, id) => {
  const source = await readLiveArticle(req, id)
  const bytes = await handoverZip(req.payload, source)
  const name = `${source.article.slug ?? 'bai-viet'}-${source.live.contentHash.slice(0, 8)}.zip`
  return new Response(Buffer.from(bytes), {
    headers: {
      ...noStore,
      'content-type': 'application/zip',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}

const note: Handle = async (req, id) => {
  const body: unknown = await req.json?.().catch(() => undefined)
  const noted = readNote(body)
  await readLiveArticle(req, id)
  await noteAddress(req, id, noted)
  return describe(req, id)
}

/**
 * Hand-over of an article's live version to portals that are not ours.
 *
 * `GET /api/articles/:id/handover`: clean HTML and text, the approved hash, the addresses noted.
 * `GET …/handover.zip`: the package. `POST …/handover` with `{ url, contentHash, portal? }`: notes
 * where it was put. 400 malformed, 401, 403, 404, 409 when not live or another version is.
 */
export const handoverEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/handover', method: 'get', handler: guarded(describe) },
  { path: '/:id/handover', method: 'post', handler: guarded(note) },
  { path: '/:id/handover.zip', method: 'get', handler: guarded(download) },
]
