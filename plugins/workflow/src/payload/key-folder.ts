import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { hashKeyRecord, type KeyRecord, type SignedKeyRecord } from '../core/key-record.ts'
import { readJsonLines } from './json-lines.ts'
import { keyIdOf } from './keyring.ts'
import { nodeSha256 } from './node-hash.ts'

/** A private key that signs, with its name. */
export type SigningKey = { keyId: string; key: KeyObject }

const files = (folder: string) => ({
  present: path.join(folder, 'ledger-ed25519.pem'),
  next: path.join(folder, 'ledger-ed25519.pem.next'),
  records: path.join(folder, 'public-keys.jsonl'),
})

const publicOf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')

const asSigning = (pem: string | Buffer): SigningKey => {
  const key = createPrivateKey(pem)
  return { keyId: keyIdOf(publicOf(key)), key }
}

/** Signs a hash given in hex; the signature is in base64. */
export const signHash = (hash: string, { key }: SigningKey): string =>
  sign(null, Buffer.from(hash, 'hex'), key).toString('base64')

const recordOf = (
  key: SigningKey,
  voucher: SigningKey,
  { at, before }: { at: string; before?: SignedKeyRecord | undefined },
): SignedKeyRecord => {
  const record: KeyRecord = {
    ...{ v: 1, seq: (before?.key.seq ?? 0) + 1, keyId: key.keyId },
    ...{ publicKey: publicOf(key.key), at, prev: before?.hash ?? null },
  }
  const hash = hashKeyRecord(record, nodeSha256)
  return { key: record, hash, keyId: voucher.keyId, signature: signHash(hash, voucher) }
}

/** Puts a whole file in place at once; of several that create it, one wins. */
const place = (file: string, text: string, mode: number, { replace }: { replace: boolean }) => {
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, text, { mode, flush: true })
  try {
    if (replace) renameSync(draft, file)
    else linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const asLines = (records: readonly SignedKeyRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

const newPem = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const unlessGone = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const idOfNext = (next: string): string | undefined =>
  unlessGone(() => asSigning(readFileSync(next)).keyId)

/** Whoever sees a key written down puts it in place; the second finds it done. */
const putInPlace = (next: string, present: string): void => {
  unlessGone(() => renameSync(next, present))
}

/** Changes when the keys of a folder do. */
export const keysMark = (folder: string): string => {
  const found = statSync(files(folder).records, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : ''
}

/**
 * The public keys of a folder, oldest first. A folder from before keys were written down has its
 * one key; an empty one has none. Writes nothing.
 */
export const readKeyRecords = (folder: string): SignedKeyRecord[] => {
  const { present, records } = files(folder)
  if (existsSync(records)) return readJsonLines<SignedKeyRecord>(records)
  if (!existsSync(present)) return []
  const key = asSigning(readFileSync(present))
  const at = statSync(present).mtime.toISOString()
  return [recordOf(key, key, { at })]
}

/**
 * The key that signs now; made, and written down, at first use. Ends a rotation that was broken off.
 *
 * @throws Error naming the mend when the private key is not the one written down last
 */
export const loadSigningKey = (folder: string): SigningKey => {
  const { present, next, records } = files(folder)
  if (!existsSync(records)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!existsSync(present)) place(present, newPem(), 0o600, { replace: false })
    place(records, asLines(readKeyRecords(folder)), 0o644, { replace: false })
  }
  const wanted = readKeyRecords(folder).at(-1)?.key.keyId
  // Written down, but not yet in place.
  if (wanted !== undefined && idOfNext(next) === wanted) putInPlace(next, present)
  if (existsSync(present)) {
    const key = asSigning(readFileSync(present))
    if (key.keyId === wanted) return key
  }
  throw new Error(
    `Khóa ký trong ${folder} không phải khóa ghi cuối trong public-keys.jsonl (${wanted}): chép lại ` +
      'ledger-ed25519.pem từ bản sao lưu, hoặc, nếu đã mất, chạy npm run ledger:rotate -- --lost. ' +
      '(The signing key is not the last one of public-keys.jsonl: put it back from a backup or, if ' +
      'it is lost, rotate with --lost.) [signing-key-differs]',
  )
}

/**
 * Makes a new signing key and has the present one vouch for it; what the present one signed stays
 * provable by its public key, which is kept. A running server signs with the new key at once.
 *
 * @param lost the present private key is gone: the new key vouches for itself, and every later
 *   verification says so
 * @throws Error when the present key is not there, or another rotation is under way
 */
export const rotateKey = (
  folder: string,
  { lost = false, now = new Date() }: { lost?: boolean; now?: Date } = {},
): SignedKeyRecord => {
  const { present, next, records } = files(folder)
  const voucher = lost ? undefined : loadSigningKey(folder)
  const left = statSync(next, { throwIfNoEntry: false })
  if (left && now.getTime() - left.mtimeMs > 10_000) rmSync(next)
  // wx: of two rotations at once, one goes on.
  writeFileSync(next, newPem(), { mode: 0o600, flag: 'wx', flush: true })
  const key = asSigning(readFileSync(next))
  const before = readKeyRecords(folder)
  const at = now.toISOString()
  const record = recordOf(key, voucher ?? key, { at, before: before.at(-1) })
  place(records, asLines([...before, record]), 0o644, { replace: true })
  // A server may have seen the record and put the key in place already.
  putInPlace(next, present)
  return record
}
