import type { Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '../core/refusal.ts'
import { act } from './act.ts'
import { caseOf, type CaseRow } from './case-store.ts'
import { answer } from './endpoints/answer.ts'
import { engineOf } from './engine.ts'
import { WorkflowError } from './errors.ts'
import { slugs } from './slugs.ts'

/** What moved to the newest rules, and what could not. */
export type Migration = {
  moved: { collection: string; id: string; from: number; state: string }[]
  failed: { collection: string; id: string; code: string }[]
}

const inFlight = async ({ payload }: PayloadRequest, collection: string, version: number) => {
  const { docs } = await payload.db.find<CaseRow>({
    collection: slugs.cases,
    where: {
      and: [
        { collection: { equals: collection } },
        { version: { exists: true } },
        { version: { not_equals: version } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  return docs.map(caseOf)
}

/**
 * Moves every document that is still under earlier rules to the newest version, each by a `migrate`
 * decision of its own of the person behind the request.
 *
 * @throws WorkflowError `sign-in-first`; `not-a-manager` is listed for each document
 */
export const migrateInFlight = async (req: PayloadRequest): Promise<Migration> => {
  if (!req.user) throw new Refusal('sign-in-first')
  const { workflow } = engineOf(req.payload)
  const result: Migration = { moved: [], failed: [] }
  for (const [collection, { definition }] of Object.entries(workflow.collections))
    for (const { docId: id, version } of await inFlight(req, collection, definition.version))
      try {
        const entry = await act({ req, collection, id, action: 'migrate' })
        result.moved.push({ collection, id, from: version ?? 0, state: entry.to })
      } catch (error) {
        if (!(error instanceof WorkflowError)) throw error
        result.failed.push({ collection, id, code: error.data.code })
      }
  return result
}

/** `POST /api/workflow/migrate`: {@link migrateInFlight}; 401. */
export const migrateEndpoint: Endpoint = {
  path: '/workflow/migrate',
  method: 'post',
  handler: (req) => answer(req, () => migrateInFlight(req)),
}
