import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import {
  checkKeys,
  type KeyChecks,
  type KeyFault,
  type KnownKey,
  type SignedKeyRecord,
} from '../core/key-record.ts'
import type { SignatureFault } from '../core/ledger-faults.ts'
import { nodeSha256 } from './node-hash.ts'

/** Something signed: the hash, by which key, and when by its own record. */
export type Signed = { hash: string; keyId: string; signature: string; at: string | null }

/** The public keys of a ledger, and what they say of a signature. */
export type Keyring = {
  faults: KeyFault[]
  known: ReadonlyMap<string, KnownKey>
  fault: (signed: Signed) => SignatureFault | null
  /** The same on Node's threads, for many at once. */
  faultOf: (signed: Signed) => Promise<SignatureFault | null>
}

/** A decision under way while the key changes may be signed by the old one: milliseconds. */
const grace = 60_000

const asKey = (publicKey: string): KeyObject =>
  createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })

const bytes = (text: unknown, encoding: 'hex' | 'base64'): Buffer =>
  Buffer.from(typeof text === 'string' ? text : '', encoding)

/** Names a key: the first 16 hex digits of the SHA-256 of its SPKI in DER. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(bytes(publicKey, 'base64')).digest('hex').slice(0, 16)

/** Checks of keys by Node. */
export const nodeKeyChecks: KeyChecks = {
  sha256: nodeSha256,
  keyIdOf,
  verify: (hash, signature, publicKey) =>
    verify(null, bytes(hash, 'hex'), asKey(publicKey), bytes(signature, 'base64')),
}

/** A keyring from the published records. */
export const keyringOf = (records: readonly SignedKeyRecord[]): Keyring => {
  const { known, faults } = checkKeys(records, nodeKeyChecks)
  const keys = new Map([...known].map(([id, { publicKey }]) => [id, asKey(publicKey)]))
  const isRetired = ({ keyId, at }: Signed): boolean => {
    const until = known.get(keyId)?.until
    return Boolean(until && at && Date.parse(at) > Date.parse(until) + grace)
  }
  const settle = (signed: Signed, isGood: boolean): SignatureFault | null => {
    if (!isGood) return 'bad-signature'
    return isRetired(signed) ? 'retired-key' : null
  }
  return {
    faults,
    known,
    fault: (signed) => {
      const key = keys.get(signed.keyId)
      if (!key) return 'unknown-key'
      const { hash, signature } = signed
      return settle(signed, verify(null, bytes(hash, 'hex'), key, bytes(signature, 'base64')))
    },
    faultOf: (signed) => {
      const key = keys.get(signed.keyId)
      if (!key) return Promise.resolve('unknown-key')
      const { hash, signature } = signed
      return new Promise((resolve, reject) =>
        verify(null, bytes(hash, 'hex'), key, bytes(signature, 'base64'), (error, isGood) =>
          error ? reject(error) : resolve(settle(signed, isGood)),
        ),
      )
    },
  }
}
