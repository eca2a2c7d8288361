import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import webPush from 'web-push'

/** The pair by which push services know this server (VAPID, RFC 8292), base64url. */
export type PushKeys = { publicKey: string; privateKey: string }

const isKeys = (value: unknown): value is PushKeys =>
  typeof (value as PushKeys | null)?.publicKey === 'string' &&
  typeof (value as PushKeys | null)?.privateKey === 'string'

const read = (file: string): PushKeys | null => {
  try {
    const keys: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isKeys(keys)) return keys
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
  }
  throw new Error(
    `Khóa thông báo đẩy ${file} bị hỏng: chép lại từ bản sao lưu, hoặc xóa tệp để tạo khóa mới ` +
      '(mọi người phải bật lại thông báo). (The push keys are damaged: put the file back from a ' +
      'backup, or remove it to make new ones, and people switch notices on again.) [push-keys-broken]',
  )
}

/**
 * The VAPID keys of a folder, made at first use in a file that only its owner reads. Of several
 * processes that make them at once, one wins.
 *
 * @throws Error naming the mend when the file holds no keys
 */
export const loadPushKeys = (folder: string): PushKeys => {
  const file = path.join(folder, 'web-push.json')
  const present = read(file)
  if (present) return present
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.tmp`
  const text = `${JSON.stringify(webPush.generateVAPIDKeys())}\n`
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return loadPushKeys(folder)
}
