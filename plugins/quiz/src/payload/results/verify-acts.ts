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

/** By what acts and results are verified. */
export type Verified = {
  /** The contests' own keys, by which results are sealed. */
  keys: QuizKeys
  /** @default signatures are not looked at: nobody signs */
  signer?: ActSigner | undefined
}

/** How many acts a contest has, and what is wrong with them and with the results they account for. */
export const checkActs = async (
  { payload, signer, keys }: Verified & { payload: Payload },
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
      isSealed: isSealed(keys, row),
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
 * What is wrong with each contest that has acts or results; by the contest's id.
 *
 * @returns one report a contest, in the order of their ids; none where nothing was done
 */
export const verifyActs = async (
  payload: Payload,
  by: Verified,
): Promise<{ contest: string; acts: number; faults: ActFault[] }[]> => {
  const known = [
    ...(await contestsIn(payload, resultSlugs.acts)),
    ...(await contestsIn(payload, slugs.results)),
  ]
  const reports: { contest: string; acts: number; faults: ActFault[] }[] = []
  for (const contest of [...new Set(known)].sort())
    reports.push({ contest, ...(await checkActs({ payload, ...by }, contest)) })
  return reports
}
