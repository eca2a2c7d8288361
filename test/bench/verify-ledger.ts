import { randomUUID } from 'node:crypto'
import { type Entry, type Head, verifyLedger } from '@bangtin/workflow'
import { createClient } from '@libsql/client'
import { contentHashOf } from '../../plugins/workflow/src/core/canonical.ts'
import { nodeHashOf } from '../../plugins/workflow/src/payload/node-hash.ts'
import { openBench, pages } from './project.ts'

/**
 * Verification of a ledger of 200,000 entries, one long chain and ten thousand short ones, with a
 * head of each entry kept outside: reading through Payload, hashing, links and every signature.
 */
const total = 200_000
const longChain = 20_000
const documents = 10_000

const { payload, url, signer, close } = await openBench({
  collections: [pages],
  actor: { id: 'a', name: 'A', seats: [], isEditor: true },
})

const entryOf = (docKey: string, seq: number, prev: string | null): Entry => ({
  ...{ v: 1, docKey, seq, prev, action: 'approve', from: 'board', to: 'leadership' },
  ...{ actor: { id: randomUUID(), name: 'Nguyễn Thị Ánh' }, revision: seq },
  ...{ seat: { body: 'editorialBoard', position: 'chief' }, contentHash: 'ab'.repeat(32) },
  ...{ comment: 'Đã rà soát nội dung và hình ảnh.', at: '2026-11-24T01:00:00.000Z' },
  details: { stage: 'board' },
})

console.log(`Verification of a ledger of ${total} entries`)
const made = performance.now()
const client = createClient({ url })
const heads: Head[] = []
const tips = new Map<string, { seq: number; hash: string }>()
for (let number = 0; number < total; number += 500) {
  const values: (string | number)[] = []
  for (let index = number; index < number + 500; index += 1) {
    const docKey = `pages:${index < longChain ? 'long' : index % documents}`
    const { seq, hash: prev } = tips.get(docKey) ?? { seq: 0, hash: null }
    const entry = entryOf(docKey, seq + 1, prev)
    const hash = nodeHashOf(entry)
    const signature = signer.sign(hash)
    tips.set(docKey, { seq: entry.seq, hash })
    heads.push({ docKey, seq: entry.seq, hash, signature })
    values.push(randomUUID(), `${docKey}#${entry.seq}`, docKey, entry.seq, JSON.stringify(entry))
    values.push(hash, signer.keyId, signature)
  }
  await client.execute({
    sql: `INSERT INTO workflow_ledger (id, key, doc_key, seq, entry, hash, key_id, signature) VALUES ${Array(500).fill('(?,?,?,?,?,?,?,?)').join(',')}`,
    args: values,
  })
}
client.close()
console.log(`  made in ${((performance.now() - made) / 1000).toFixed(1)} s`)

const began = performance.now()
const report = await verifyLedger(payload, heads)
const seconds = (performance.now() - began) / 1000
const faults = report.faults.length
console.log(`  verified ${report.entries} of ${report.documents} chains, ${faults} faults`)
console.log(`  ${seconds.toFixed(1)} s, ${Math.round(report.entries / seconds)} entries per second`)

const sample = Array.from({ length: 20_000 }, (_, seq) => entryOf('pages:1', seq + 1, null))
for (const [name, hashOf] of [
  ['@noble/hashes', contentHashOf],
  ['node:crypto', nodeHashOf],
] as const) {
  const started = performance.now()
  for (const entry of sample) hashOf(entry)
  const each = ((performance.now() - started) * 1000) / sample.length
  console.log(`  canonical JSON and SHA-256 by ${name}: ${each.toFixed(1)} µs an entry`)
}
await close()
process.exit(report.entries === total && faults === 0 ? 0 : 1)
