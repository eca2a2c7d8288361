import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { engineOf, readHeads, reconcile, sweepOrphanFiles, verifyLedger } from '@bangtin/workflow'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle, nodeFlags } from '../../scripts/lib/bundle.mjs'
import { rounds } from '../helpers/soak.ts'
import { tempDir } from '../helpers/temp.ts'
import { openWardAt, type Ward } from '../helpers/ward.ts'

const { dir, remove } = tempDir()
const acknowledged: string[] = []
let ward: Ward | undefined

/** Kills it a random moment after so many decisions, however fast this machine is. */
const killAfter = async (child: ChildProcess, decisions: number): Promise<void> => {
  let left = decisions
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  for await (const line of lines) {
    if (!/^\S+ [a-z]+$/.test(line)) continue
    acknowledged.push(line)
    left -= 1
    if (left === 0) setTimeout(() => child.kill('SIGKILL'), Math.random() * 100)
  }
  await gone
}

beforeAll(async () => {
  const program = await bundle('test/helpers/decide-forever.ts')
  for (let round = 0; round < rounds(5); round += 1) {
    const child = spawn(process.execPath, [...nodeFlags, program, dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await killAfter(child, 5 + Math.floor(Math.random() * 20))
  }
  ward = await openWardAt(dir)
}, 300_000)

afterAll(async () => {
  await ward?.close()
  remove()
})

it('a process killed while it decides loses nothing that it acknowledged', async () => {
  if (!ward) throw new Error('no ward')
  expect(acknowledged.length).toBeGreaterThan(20)
  const { docs } = await ward.payload.find({
    ...{ collection: 'workflow-ledger', limit: 0, pagination: false },
  })
  const written = new Map<string, number>()
  for (const { entry } of docs) {
    const { docKey, action } = entry as { docKey: string; action: string }
    const line = `${docKey.replace('articles:', '')} ${action}`
    written.set(line, (written.get(line) ?? 0) + 1)
  }
  for (const line of acknowledged) {
    const times = acknowledged.filter((other) => other === line).length
    expect([line, (written.get(line) ?? 0) >= times]).toEqual([line, true])
  }
})

it('it leaves no half decision and no half document', async () => {
  if (!ward) throw new Error('no ward')
  const heads = readHeads(path.join(dir, 'data', 'keys'))
  expect((await verifyLedger(ward.payload, heads)).faults).toEqual([])
  expect(await reconcile(ward.payload)).toEqual([])
})

it('files that it left without a record are swept at the next start, and no other', async () => {
  if (!ward) throw new Error('no ward')
  await sweepOrphanFiles(ward.payload, 'media')
  const media = await ward.payload.find({ collection: 'media', limit: 0, pagination: false })
  const names = media.docs.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).map((size) => size.filename),
  ])
  expect(readdirSync(path.join(dir, 'media')).sort()).toEqual(
    [...new Set(names)].filter(Boolean).sort(),
  )
})

it('every notice that its decisions called for is delivered, none twice', async () => {
  if (!ward) throw new Error('no ward')
  const { deliverNotices } = await import('@bangtin/workflow')
  await deliverNotices(engineOf(ward.payload))
  const { docs } = await ward.payload.find({
    ...{ collection: 'workflow-notices', limit: 0, pagination: false },
  })
  expect(docs.every(({ status }) => status === 'sent')).toBe(true)
  expect(new Set(docs.map(({ key }) => key)).size).toBe(docs.length)
  const mails = await ward.payload.find({ collection: 'outbox', limit: 0, pagination: false })
  expect(mails.docs.map(({ messageId }) => messageId).sort()).toEqual(
    docs.map(({ notice }) => `<${(notice as { messageId: string }).messageId}@bangtin>`).sort(),
  )
})
