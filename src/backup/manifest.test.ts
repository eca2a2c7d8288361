import { describe, expect, it } from 'vitest'
import { isArchivePath, parseManifest } from './manifest.ts'

describe('isArchivePath', () => {
  it.each([
    'database.db',
    'secret',
    'keys/heads.jsonl',
    'media/ảnh 1.png',
    'media/a..b.png',
    'evidence/a.pdf',
  ])('knows %s', (path) => expect(isArchivePath(path)).toBe(true))
  it.each([
    ...['../secret', '/etc/passwd', 'media/../secret', 'media/..', 'media/a/b', 'keys/..'],
    ...['media/a\\b', 'media/a\0b', 'media/', 'lock', 'backups/x', 'keys/a b', 'MEDIA/a', ''],
  ])('refuses %j', (path) => expect(isArchivePath(path)).toBe(false))
})

describe('parseManifest', () => {
  const file = { path: 'database.db', size: 1, sha256: 'a'.repeat(64) }
  const good = {
    ...{ format: 'bangtin-backup', version: 1, createdAt: '2026-11-24T00:00:00.000Z' },
    ...{ migrations: ['one'], files: [file], missing: [] },
  }
  it('reads what a backup wrote', () => {
    expect(parseManifest(JSON.stringify(good))).toEqual(good)
  })
  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ ...good, version: 2 })],
    ['no database', JSON.stringify({ ...good, files: [] })],
    ['a file twice', JSON.stringify({ ...good, files: [file, file] })],
    ['a size below nothing', JSON.stringify({ ...good, files: [{ ...file, size: -1 }] })],
    ['a way out', JSON.stringify({ ...good, files: [file, { ...file, path: 'media/..' }] })],
    ['a short checksum', JSON.stringify({ ...good, files: [{ ...file, sha256: 'a' }] })],
  ])('refuses %s', (_, text) => {
    expect(() => parseManifest(text)).toThrow(/archive-damaged/)
  })
})
