import type { Access, PayloadRequest } from 'payload'
import { Refusal } from '../core/refusal.ts'
import type { Workflow } from './options.ts'
import { configOf, slugOf } from './slugs.ts'

/**
 * Lets pass those who may read the document in its collection: reasons and remarks quote it.
 *
 * @throws Refusal `document-unknown`
 */
export const demandReadable = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<void> => {
  const own = await configOf(req.payload, collection).access.read({ req, id })
  if (own === true) return
  const { totalDocs } = own
    ? await req.payload.find({
        ...{ collection: slugOf(collection), where: { id: { equals: id } } },
        ...{ draft: true, trash: true, depth: 0, limit: 1, overrideAccess: false, req },
      })
    : { totalDocs: 0 }
  if (totalDocs === 0) throw new Refusal('document-unknown')
}

/** The governed collections that the person behind a request may not read as a whole. */
export const closedCollections = async (
  workflow: Workflow,
  req: PayloadRequest,
): Promise<string[]> => {
  const closed: string[] = []
  for (const slug of Object.keys(workflow.collections))
    if ((await configOf(req.payload, slug).access.read({ req })) !== true) closed.push(slug)
  return closed
}

/**
 * Records about documents, by `docKey`, for people with an account: those of the collections that
 * they may read as a whole. A collection of which they see a part is left out, since the records
 * don't know which part.
 */
export const aboutReadable =
  (workflow: Workflow): Access =>
  async ({ req }) => {
    if (!req.user) return false
    const closed = await closedCollections(workflow, req)
    if (closed.length === 0) return true
    // SQL's adapters take the pattern as it is; MongoDB's looks for the words themselves.
    const rest = req.payload.db.name === 'mongoose' ? '' : '%'
    return { and: closed.map((slug) => ({ docKey: { not_like: `${slug}:${rest}` } })) }
  }
