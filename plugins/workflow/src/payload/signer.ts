import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LedgerSigner } from './options.ts'

/** A signed head of one document's chain, as the heads file keeps it, one JSON a line. */
export type Head = { docKey: string; seq: number; hash: string; signature: string }

const loadKey = (file: string) => {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true })
    const { privateKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
    // wx: of two processes that start at once, one writes the key and both read it.
    try {
      writeFileSync(file, pem, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return createPrivateKey(readFileSync(file))
}

/**
 * Signs the ledger with an Ed25519 key kept in a folder outside the database (made at first use,
 * readable by its owner only), and appends each committed head to `heads.jsonl` beside it, so that
 * a database that was rolled back or rewritten is found out.
 *
 * @param folder absolute path of the keys' folder
 */
export const fileSigner = (folder: string): LedgerSigner => {
  let loaded: { keyId: string; key: ReturnType<typeof createPrivateKey> } | undefined
  const key = () => {
    if (!loaded) {
      const privateKey = loadKey(path.join(folder, 'ledger-ed25519.pem'))
      const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
      const keyId = createHash('sha256').update(spki).digest('hex').slice(0, 16)
      loaded = { keyId, key: privateKey }
    }
    return loaded
  }
  return {
    get keyId() {
      return key().keyId
    },
    sign: (hash) => sign(null, Buffer.from(hash, 'hex'), key().key).toString('base64'),
    verify: (hash, signature, keyId) =>
      keyId === key().keyId &&
      verify(
        null,
        Buffer.from(hash, 'hex'),
        createPublicKey(key().key),
        Buffer.from(signature, 'base64'),
      ),
    keepHead: (head) => {
      mkdirSync(folder, { recursive: true })
      appendFileSync(path.join(folder, 'heads.jsonl'), `${JSON.stringify(head)}\n`, { mode: 0o600 })
    },
  }
}

/** The heads that a {@link fileSigner} kept; a last line cut off by a crash is left out. */
export const readHeads = (folder: string): Head[] => {
  const file = path.join(folder, 'heads.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line ? [JSON.parse(line) as Head] : []
      } catch {
        return []
      }
    })
}
