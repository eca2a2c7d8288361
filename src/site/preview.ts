import { workflowView, type WorkflowView } from '@bangtin/workflow'
import { createLocalReq, type Payload } from 'payload'
import type { Article } from 'payload-types'

/** The newest draft of an article and where it stands, for a person with an account. */
export type Preview = { article: Article; view: WorkflowView; language: 'vi' | 'en' }

/** Who asks, by the session in the headers; null for nobody. */
export const whoAsks = async (payload: Payload, headers: Headers) =>
  (await payload.auth({ headers })).user

/** Reads the newest draft with the rights of that person; null when there is none for them. */
export const readPreview = async (
  payload: Payload,
  user: NonNullable<Awaited<ReturnType<typeof whoAsks>>>,
  id: string,
): Promise<Omit<Preview, 'language'> | null> => {
  const article = await payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!article) return null
  const req = await createLocalReq({ user }, payload)
  return { article, view: await workflowView(req, 'articles', id) }
}
