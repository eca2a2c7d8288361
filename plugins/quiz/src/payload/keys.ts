import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freshBytes } from './fresh-bytes.ts'

/** The secrets of contests, kept outside the database. */
export type QuizKeys = {
  /** Makes papers, tokens and pseudonyms. */
  paper: () => Uint8Array
  /** Makes keyed hashes by which people are found. */
  lookup: () => Uint8Array
  /** Encrypts a text (AES-256-GCM) under the newest key, which is named in the result. */
  seal: (text: string) => string
  /** Opens what `seal` made. @throws Error when the key is gone or the text was changed */
  open: (sealed: string) => string
}

type Kept = { paper: string; lookup: string; seal: Record<string, string>; current: string }

const newKey = (): string => randomBytes(32).toString('base64')

const writeDraft = (file: string, kept: Kept): string => {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  writeFileSync(draft, JSON.stringify(kept, null, 1), { mode: 0o600, flush: true })
  return draft
}

const readKept = (folder: string): Kept => {
  const file = path.join(folder, 'quiz-keys.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const made: Kept = { paper: newKey(), lookup: newKey(), seal: { k1: newKey() }, current: 'k1' }
  const draft = writeDraft(file, made)
  try {
    // Of several processes that make it, one wins.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Kept
}

/**
 * Adds a key to `quiz-keys.json` by which is encrypted from now on; older ones stay to read with. A
 * server that runs goes on with the older one until it meets what the new one encrypted.
 *
 * @param folder absolute path
 * @returns the new key's name
 */
export const addSealKey = (folder: string): string => {
  const file = path.join(folder, 'quiz-keys.json')
  const kept = readKept(folder)
  let number = Object.keys(kept.seal).length + 1
  while (kept.seal[`k${number}`]) number += 1
  const current = `k${number}`
  const next: Kept = { ...kept, seal: { ...kept.seal, [current]: newKey() }, current }
  renameSync(writeDraft(file, next), file)
  return current
}

/**
 * Keys in `quiz-keys.json` of a folder, made at first use and readable by its owner only; see
 * {@link addSealKey} for another.
 *
 * @param folder absolute path
 */
export const fileKeys = (folder: string): QuizKeys => {
  let kept: Kept | undefined
  const keys = (): Kept => (kept ??= readKept(folder))
  const decoded = new Map<string, Buffer>()
  const bytes = (key: string): Buffer => {
    const there = decoded.get(key) ?? Buffer.from(key, 'base64')
    decoded.set(key, there)
    return there
  }
  const sealing = (id: string): Buffer => {
    // Another process may have added it since.
    const key = keys().seal[id] ?? (kept = readKept(folder)).seal[id]
    if (!key) throw new Error(`quiz: quiz-keys.json has no key "${id}"; put it back from a backup.`)
    return bytes(key)
  }
  return {
    paper: () => bytes(keys().paper),
    lookup: () => bytes(keys().lookup),
    seal: (text) => {
      const id = keys().current
      const iv = Buffer.from(freshBytes(12).buffer)
      const cipher = createCipheriv('aes-256-gcm', sealing(id), iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [
        id,
        ...[iv, body, cipher.getAuthTag()].map((part) => part.toString('base64url')),
      ].join('.')
    },
    open: (sealed) => {
      const [id = '', ...parts] = sealed.split('.')
      const [iv, body, tag] = parts.map((part) => Buffer.from(part, 'base64url'))
      if (!iv || !body || !tag) throw new Error('quiz: not a sealed text.')
      const decipher = createDecipheriv('aes-256-gcm', sealing(id), iv)
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
    },
  }
}
