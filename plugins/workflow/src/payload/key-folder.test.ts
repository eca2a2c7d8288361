import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { copyFileSync, existsSync } from 'node:fs'
import { generateKeyPairSync } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSigningKey, readKeyRecords, rotateKey } from './key-folder.ts'
import { keyringOf } from './keyring.ts'
import { fileSigner, readHeads } from './signer.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bangtin-keys-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hash = 'ab'.repeat(32)
const file = (name: string) => path.join(folder, name)
const faults = () => keyringOf(readKeyRecords(folder)).faults.map(({ fault }) => fault)
const edit = (change: (text: string) => string) => {
  const name = file('public-keys.jsonl')
  writeFileSync(name, change(readFileSync(name, 'utf8')))
}

describe('the signing keys', () => {
  it('are made at first use, the private one for its owner only', () => {
    const signer = fileSigner(folder)
    const signature = signer.sign(hash)
    expect(signer.verify(hash, signature, signer.keyId)).toBe(true)
    expect(statSync(file('ledger-ed25519.pem')).mode & 0o077).toBe(0)
    expect(readKeyRecords(folder).map(({ key }) => key.keyId)).toEqual([signer.keyId])
  })

  it('rotate under a running signer, and what the old ones signed stays good', () => {
    const signer = fileSigner(folder)
    const signed = [0, 1, 2].map((round) => {
      if (round > 0) rotateKey(folder)
      const signature = signer.sign(hash)
      return { keyId: signer.keyId, signature }
    })
    expect(new Set(signed.map(({ keyId }) => keyId)).size).toBe(3)
    for (const { keyId, signature } of signed)
      expect(fileSigner(folder).verify(hash, signature, keyId)).toBe(true)
    const [first, second] = signed
    expect(signer.verify(hash, first?.signature ?? '', second?.keyId ?? '')).toBe(false)
    expect(faults()).toEqual([])
    expect(existsSync(file('ledger-ed25519.pem.next'))).toBe(false)
  })

  it('of an installation from before there were records go on', () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    writeFileSync(file('ledger-ed25519.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const [before] = readKeyRecords(folder)
    expect(existsSync(file('public-keys.jsonl'))).toBe(false)
    const signer = fileSigner(folder)
    expect(before?.key.keyId).toBe(signer.keyId)
    const old = { keyId: signer.keyId, signature: signer.sign(hash) }
    rotateKey(folder)
    expect(signer.verify(hash, old.signature, old.keyId)).toBe(true)
  })

  it('finish a rotation that was killed after the new key was written down', () => {
    const { keyId } = loadSigningKey(folder)
    copyFileSync(file('ledger-ed25519.pem'), file('old'))
    const { key } = rotateKey(folder)
    copyFileSync(file('ledger-ed25519.pem'), file('ledger-ed25519.pem.next'))
    copyFileSync(file('old'), file('ledger-ed25519.pem'))
    expect(loadSigningKey(folder).keyId).toBe(key.keyId)
    expect(key.keyId).not.toBe(keyId)
  })

  it('are refused when the private one is another, until that is acknowledged as a loss', () => {
    const signer = fileSigner(folder)
    const old = { keyId: signer.keyId, signature: signer.sign(hash) }
    rmSync(file('ledger-ed25519.pem'))
    expect(() => loadSigningKey(folder)).toThrow('[signing-key-differs]')
    expect(() => rotateKey(folder)).toThrow('[signing-key-differs]')
    rotateKey(folder, { lost: true })
    expect(faults()).toEqual(['no-handover'])
    expect(signer.verify(hash, signer.sign(hash), signer.keyId)).toBe(true)
    expect(signer.verify(hash, old.signature, old.keyId)).toBe(true)
  })

  it('are found out where the list was changed', () => {
    loadSigningKey(folder)
    rotateKey(folder)
    rotateKey(folder)
    edit((text) => text.replace(/"at":"[^"]+"/, '"at":"2000-01-01T00:00:00.000Z"'))
    expect(faults()).toContain('altered')
    const other = mkdtempSync(path.join(tmpdir(), 'bangtin-keys-'))
    loadSigningKey(other)
    const theirs = readFileSync(path.join(other, 'public-keys.jsonl'), 'utf8')
    rmSync(other, { recursive: true })
    edit((text) => text + theirs)
    expect(faults()).toContain('broken-link')
  })
})

it('a head after one that a crash cut off stands on a line of its own', () => {
  const head = { docKey: 'a:1', seq: 1, hash, signature: 's' }
  const signer = fileSigner(folder)
  signer.keepHead(head)
  writeFileSync(file('heads.jsonl'), '{"docKey":"a:1","se', { flag: 'a' })
  signer.keepHead({ ...head, seq: 2 })
  expect(readHeads(folder).map(({ seq }) => seq)).toEqual([1, 2])
})
