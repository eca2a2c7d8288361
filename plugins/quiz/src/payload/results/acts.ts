import type { Payload } from 'payload'
import { type Act, type ActBody, actText } from '../../core/results/act-chain.ts'
import { sha256Hex } from '../native-hash.ts'
import type { Service } from '../service.ts'
import { resultSlugs } from './collections.ts'

/** All acts of a contest, oldest first. */
export const actsOf = async (
  { payload }: { payload: Payload },
  contest: string,
): Promise<Act[]> => {
  const { docs } = await payload.db.find<Act & Record<string, unknown>>({
    collection: resultSlugs.acts,
    where: { contest: { equals: contest } },
    sort: 'seq',
    ...{ limit: 0, pagination: false },
  })
  return docs.map(({ body, hash, signature, keyId }) => ({ body, hash, signature, keyId }))
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
  const { signer } = service
  for (;;) {
    const acts = await actsOf(service, contest)
    if (acts.some(isOf(act))) return
    const last = acts.at(-1)
    const seq = (last?.body.seq ?? 0) + 1
    const at = new Date().toISOString()
    const body: ActBody = { seq, ...act, at, prev: last?.hash ?? null }
    const hash = sha256Hex(actText(body))
    const signed = signer ? { signature: signer.sign(hash), keyId: signer.keyId } : {}
    const row = { key: `${contest}:${seq}`, contest, seq, body, hash, ...signed }
    // Somebody else may have been first with this number.
    if (await service.writer.insert(resultSlugs.acts, { ...row, by })) return
  }
}
