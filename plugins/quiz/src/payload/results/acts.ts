import { canonicalJson, type Json } from '../../core/canonical.ts'
import { sha256Hex } from '../../core/keyed-hash.ts'
import type { Service } from '../service.ts'
import { resultSlugs } from './collections.ts'

/** What can be done with results. */
export type ActKind = 'closed' | 'drawn' | 'released' | 'regraded'

/** An act as everybody may see it: what, when, and what it was about. */
export type ActBody = {
  seq: number
  what: ActKind
  round: string
  /** ISO time. */
  at: string
  facts: { [name: string]: Json }
  /** The hash of the act before; null for the first. */
  prev: string | null
}

/** An act with its hash: SHA-256 of its body as JSON with sorted keys. */
export type Act = { body: ActBody; hash: string }

/** All acts of a contest, oldest first. */
export const actsOf = async ({ payload }: Service, contest: string): Promise<Act[]> => {
  const { docs } = await payload.db.find<Act & Record<string, unknown>>({
    collection: resultSlugs.acts,
    where: { contest: { equals: contest } },
    sort: 'seq',
    ...{ limit: 0, pagination: false },
  })
  return docs.map(({ body, hash }) => ({ body, hash }))
}

const isOf =
  ({ what, round, facts }: Pick<ActBody, 'what' | 'round' | 'facts'>) =>
  ({ body }: Act): boolean =>
    body.what === what && body.round === round && body.facts['hash'] === facts['hash']

/**
 * Adds an act to a contest's chain, in which each names the hash of the one before; one that is
 * there already is not added again.
 *
 * @param by whose act it is; kept, and not published
 */
export const addAct = async (
  service: Service,
  contest: string,
  by: string,
  act: Pick<ActBody, 'what' | 'round' | 'facts'>,
): Promise<void> => {
  for (;;) {
    const acts = await actsOf(service, contest)
    if (acts.some(isOf(act))) return
    const last = acts.at(-1)
    const seq = (last?.body.seq ?? 0) + 1
    const at = new Date().toISOString()
    const body: ActBody = { seq, ...act, at, prev: last?.hash ?? null }
    const row = {
      key: `${contest}:${seq}`,
      contest,
      seq,
      body,
      hash: sha256Hex(canonicalJson(body)),
    }
    // Somebody else may have been first with this number.
    if (await service.writer.insert(resultSlugs.acts, { ...row, by })) return
  }
}
