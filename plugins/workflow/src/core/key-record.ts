import { canonicalJson } from './canonical.ts'

/** A public key of the ledger, as it is published. */
export type KeyRecord = {
  v: 1
  /** 1, 2, 3 … without a gap. */
  seq: number
  keyId: string
  /** SPKI in DER, in base64. */
  publicKey: string
  /** From when it signs, ISO 8601 in UTC; of the first key, when it was written down. */
  at: string
  /** Hash of the record before. */
  prev: string | null
}

/**
 * A key with who vouches for it: the key before it, which thereby hands over, or, of the first, the
 * key itself.
 */
export type SignedKeyRecord = { key: KeyRecord; hash: string; keyId: string; signature: string }

/** What is wrong with the list of keys. */
export type KeyFault = {
  keyId: string
  /** `no-handover`: the key vouches for itself, as after the loss of the one before. */
  fault: 'altered' | 'broken-link' | 'bad-handover' | 'no-handover'
}

/** What checking keys needs of the outside. */
export type KeyChecks = {
  /** Of a text's UTF-8 bytes, in hex. */
  sha256: (text: string) => string
  keyIdOf: (publicKey: string) => string
  verify: (hash: string, signature: string, publicKey: string) => boolean
}

/** The hash that is signed, and that the next record names as `prev`. */
export const hashKeyRecord = (key: KeyRecord, sha256: KeyChecks['sha256']): string =>
  sha256(canonicalJson(key))

/**
 * Follows the hand-overs from the first key on.
 *
 * @returns the public keys that are vouched for by `keyId`, oldest first, and what is wrong with
 *   the others
 */
export const checkKeys = (
  records: readonly SignedKeyRecord[],
  { sha256, keyIdOf, verify }: KeyChecks,
): { known: Map<string, string>; faults: KeyFault[] } => {
  const known = new Map<string, string>()
  const faults: KeyFault[] = []
  let last: SignedKeyRecord | undefined
  for (const record of records) {
    const { key, hash, keyId, signature } = record
    const fault = (): KeyFault['fault'] | null => {
      if (hashKeyRecord(key, sha256) !== hash || keyIdOf(key.publicKey) !== key.keyId)
        return 'altered'
      if (key.seq !== (last?.key.seq ?? 0) + 1 || key.prev !== (last?.hash ?? null))
        return 'broken-link'
      const isOwn = keyId === key.keyId
      const voucher = isOwn ? key.publicKey : known.get(keyId)
      const isNext = isOwn || keyId === last?.key.keyId
      if (!voucher || !isNext || !verify(hash, signature, voucher)) return 'bad-handover'
      return isOwn && last ? 'no-handover' : null
    }
    const found = fault()
    if (found) faults.push({ keyId: key.keyId, fault: found })
    if (found !== null && found !== 'no-handover') continue
    known.set(key.keyId, key.publicKey)
    last = record
  }
  return { known, faults }
}
