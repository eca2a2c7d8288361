import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import {
  checkKeys,
  type KeyChecks,
  type KeyFault,
  type SignedKeyRecord,
} from '../core/key-record.ts'
import type { SignatureFault } from '../core/ledger-faults.ts'
import { nodeSha256 } from './node-hash.ts'

/** Something signed: the hash, and by which key. */
export type Signed = { hash: string; keyId: string; signature: string }

/** The public keys of a ledger, and what they say of a signature. */
export type Keyring = {
  faults: KeyFault[]
  /** The names of the keys that are vouched for, oldest first. */
  known: readonly string[]
  fault: (signed: Signed) => SignatureFault | null
  /** The same on Node's threads, for many at once. */
  faultOf: (signed: Signed) => Promise<SignatureFault | null>
}

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
  const keys = new Map([...known].map(([id, publicKey]) => [id, asKey(publicKey)]))
  return {
    faults,
    known: [...known.keys()],
    fault: ({ hash, keyId, signature }) => {
      const key = keys.get(keyId)
      if (!key) return 'unknown-key'
      const isGood = verify(null, bytes(hash, 'hex'), key, bytes(signature, 'base64'))
      return isGood ? null : 'bad-signature'
    },
    faultOf: ({ hash, keyId, signature }) => {
      const key = keys.get(keyId)
      if (!key) return Promise.resolve('unknown-key')
      return new Promise((resolve, reject) =>
        verify(null, bytes(hash, 'hex'), key, bytes(signature, 'base64'), (error, isGood) =>
          error ? reject(error) : resolve(isGood ? null : 'bad-signature'),
        ),
      )
    },
  }
}
