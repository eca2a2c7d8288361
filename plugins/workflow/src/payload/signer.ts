import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { SignedDailyHead } from '../core/daily-head-faults.ts'
import { isDailyHead } from './daily-head-store.ts'
import { readJsonLines } from './json-lines.ts'
import {
  keysMark,
  loadSigningKey,
  readKeyRecords,
  signHash,
  type SigningKey,
} from './key-folder.ts'
import { type Keyring, keyringOf } from './keyring.ts'
import type { LedgerSigner } from './options.ts'

/** A signed head of one document's chain, as the heads file keeps it, one JSON a line. */
export type Head = { docKey: string; seq: number; hash: string; signature: string }

const headsFile = (folder: string): string => path.join(folder, 'heads.jsonl')
const dailyHeadsFile = (folder: string): string => path.join(folder, 'daily-heads.jsonl')

/** Adds a line; after one that a crash cut off, on a line of its own. */
const append = (folder: string, file: string, line: object): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const handle = openSync(file, 'a+', 0o600)
  try {
    const { size } = fstatSync(handle)
    const last = Buffer.alloc(1)
    if (size > 0) readSync(handle, last, 0, 1, size - 1)
    const start = size === 0 || last.toString() === '\n' ? '' : '\n'
    writeSync(handle, `${start}${JSON.stringify(line)}\n`)
  } finally {
    closeSync(handle)
  }
}

/**
 * Signs the ledger with an Ed25519 key kept in a folder outside the database (made at first use,
 * readable by its owner only). Beside it lie the public keys that ever signed, and each committed
 * head and daily head, so that a database that was rolled back or rewritten is found out. A key
 * that `rotateKey` replaced is taken up at the next signature.
 *
 * @param folder absolute path of the keys' folder
 */
export const fileSigner = (folder: string): LedgerSigner => {
  let signing: { mark: string; key: SigningKey } | undefined
  let ring: { mark: string; keyring: Keyring } | undefined
  const fresh = (): SigningKey => {
    const mark = keysMark(folder)
    if (signing?.mark !== mark) signing = { mark, key: loadSigningKey(folder) }
    return signing.key
  }
  const keyring = (): Keyring => {
    const mark = keysMark(folder)
    if (ring?.mark !== mark) ring = { mark, keyring: keyringOf(readKeyRecords(folder)) }
    return ring.keyring
  }
  return {
    get keyId() {
      return (signing?.key ?? fresh()).keyId
    },
    sign: (hash) => signHash(hash, fresh()),
    verify: (hash, signature, keyId) => keyring().fault({ hash, signature, keyId }) === null,
    publicKeys: () => readKeyRecords(folder),
    keepHead: (head) => append(folder, headsFile(folder), head),
    keepDailyHead: (head) => {
      const isKept = readDailyHeads(folder).some(({ hash }) => hash === head.hash)
      if (!isKept) append(folder, dailyHeadsFile(folder), head)
    },
  }
}

/** The heads that a {@link fileSigner} kept; a last line cut off by a crash is left out. */
export const readHeads = (folder: string): Head[] => readJsonLines<Head>(headsFile(folder))

/** The daily heads that a {@link fileSigner} kept. */
export const readDailyHeads = (folder: string): SignedDailyHead[] =>
  readJsonLines<SignedDailyHead>(dailyHeadsFile(folder)).filter(({ head }) => isDailyHead(head))
