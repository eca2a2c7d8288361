import { contentHashOf, type Json } from '../../core/canonical.ts'
import { coveredSeats, type Mandate, type MandateTerms } from '../../core/mandate.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import type { Member } from '../options.ts'
import { slugs } from '../slugs.ts'

/** Where a mandate stands. */
export type MandateStatus = 'waiting' | 'active' | 'revoked'

/** A mandate as it is kept. */
export type MandateRow = {
  id: number | string
  title?: string
  kind: MandateTerms['kind']
  grantor: unknown
  grantee: unknown
  from: string
  to: string
  reason?: string | null
  number?: string | null
  workflows?: string[] | null
  bodies?: string[] | null
  status: MandateStatus
  askedBy?: string
  askedById?: string
}

const idOf = (value: unknown): string => {
  const id = typeof value === 'object' && value !== null ? (value as { id: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

const iso = (value: string): string => new Date(value).toISOString()

/** The terms of a mandate as they are hashed. */
export const termsOf = (row: Omit<MandateRow, 'id' | 'status'>): MandateTerms => ({
  kind: row.kind,
  grantorId: idOf(row.grantor),
  granteeId: idOf(row.grantee),
  from: iso(row.from),
  to: iso(row.to),
  reason: row.reason ?? null,
  number: row.number ?? null,
  workflows: [...(row.workflows ?? [])].sort(),
  bodies: [...(row.bodies ?? [])].sort(),
})

/** What the ledger says of a mandate, and its hash. */
export const mandateContent = (
  terms: MandateTerms,
  status: MandateStatus,
): { content: { [key: string]: Json }; hash: string } => {
  const content = {
    ...terms,
    workflows: [...terms.workflows],
    bodies: [...terms.bodies],
    status,
  }
  return { content, hash: contentHashOf(content) }
}

const readActive = async (engine: Engine, now: string, req: DbRequest): Promise<MandateRow[]> =>
  (
    await engine.payload.db.find<MandateRow>({
      collection: slugs.mandates,
      where: {
        status: { equals: 'active' },
        from: { less_than_equal: now },
        to: { greater_than_equal: now },
      },
      limit: 0,
      pagination: false,
      req: dbReq(req),
    })
  ).docs

/** The mandates that hold at a moment, by the person who may act. */
export const mandatesByGrantee = async (
  engine: Engine,
  everyone: readonly Member[],
  now: string,
  req: DbRequest,
): Promise<ReadonlyMap<string, readonly Mandate[]>> => {
  const held = new Map<string, Mandate[]>()
  if (!engine.workflow.mandates) return held
  for (const row of await readActive(engine, now, req)) {
    const terms = termsOf(row)
    const grantor = everyone.find(({ id }) => id === terms.grantorId)
    if (!grantor) continue
    const mandate: Mandate = {
      kind: terms.kind,
      for: { id: grantor.id, name: grantor.name },
      seats: coveredSeats(grantor.seats, terms.bodies),
      from: terms.from,
      to: terms.to,
      ...(terms.workflows.length > 0 ? { workflows: terms.workflows } : {}),
      ...(terms.number ? { number: terms.number } : {}),
    }
    held.set(terms.granteeId, [...(held.get(terms.granteeId) ?? []), mandate])
  }
  return held
}
