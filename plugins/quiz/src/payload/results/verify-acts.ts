import type { CollectionSlug, Payload } from 'payload'
import { type Act, type ActFault, actFaults } from '../../core/results/act-chain.ts'
import { slugs } from '../collections.ts'
import { sha256Hex } from '../native-hash.ts'
import type { ResultRow } from '../results.ts'
import type { QuizKeys } from '../keys.ts'
import { actsOf } from './acts.ts'
import { isSealed } from './result-seal.ts'
import { resultSlugs } from './collections.ts'

/** Signs acts with a key outside the database, such as `fileSigner` of @bangtin/workflow. */
export type ActSigner = {
  /** The key of the last signature. */
  keyId: string
  sign: (hash: string) => string
  /** Whether the key of that name signed the hash. */
  verify: (hash: string, signature: string, keyId: string) => boolean
}

/** How many acts a contest has, and what is wrong with them and with the results they account for. */
export const checkActs = async (
  {
    payload,
    signer,
    keys,
  }: { payload: Payload; signer: ActSigner | undefined; keys?: QuizKeys | undefined },
  contest: string,
): Promise<{ acts: number; faults: ActFault[] }> => {
  const { docs } = await payload.db.find<ResultRow & Record<string, unknown>>({
    collection: slugs.results,
    where: { contest: { equals: contest } },
    ...{ limit: 0, pagination: false },
  })
  const results = docs.map((row) => {
    const { roundKey: round, state, hash, list, entropy } = row
    const isWhole = sha256Hex(list) === hash
    return {
      ...{ round, state, hash, entropy: entropy ?? null, isWhole },
      ...(keys ? { isSealed: isSealed(keys, row) } : {}),
    }
  })
  const acts = await actsOf({ payload }, contest)
  const isSigned =
    signer &&
    (({ hash, signature, keyId }: Act): boolean =>
      Boolean(signature && keyId && signer.verify(hash, signature, keyId)))
  return { acts: acts.length, faults: actFaults(acts, results, { hashOf: sha256Hex, isSigned }) }
}

const contestsIn = async (payload: Payload, collection: string): Promise<string[]> => {
  const { docs } = await payload.db.find<{ contest: string } & Record<string, unknown>>({
    collection: collection as CollectionSlug,
    select: { contest: true },
    ...{ limit: 0, pagination: false },
  })
  return docs.map(({ contest }) => contest)
}

/**
 * The acts of every contest that has any, or that has results; by the contest's id.
 *
 * @param keys the contests' own, by which results are sealed. @default seals are not looked at
 */
export const verifyActs = async (
  payload: Payload,
  signer?: ActSigner,
  keys?: QuizKeys,
): Promise<{ contest: string; acts: number; faults: ActFault[] }[]> => {
  const known = [
    ...(await contestsIn(payload, resultSlugs.acts)),
    ...(await contestsIn(payload, slugs.results)),
  ]
  const reports: { contest: string; acts: number; faults: ActFault[] }[] = []
  for (const contest of [...new Set(known)].sort())
    reports.push({ contest, ...(await checkActs({ payload, signer, keys }, contest)) })
  return reports
}
