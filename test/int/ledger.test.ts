import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  engineOf,
  exportLedger,
  keepDailyHeads,
  type LedgerReport,
  readDailyHeads,
  readHeads,
  rotateKey,
  type SignedDailyHead,
  verifyLedger,
} from '@bangtin/workflow'
import { type Client, createClient } from '@libsql/client'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { nodeHashOf } from '../../plugins/workflow/src/payload/node-hash.ts'
import { bundle } from '../../scripts/lib/bundle.mjs'
import { cleanEnv } from '../helpers/clean-env.ts'
import { runNode } from '../helpers/process.ts'
import { actAs, draftArticle, liveArticle, openWard, type Ward } from '../helpers/ward.ts'

let ward: Ward
let sqlite: Client
let keys: string
let docKey: string
let other: string

const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day)
const close = (days: number) => keepDailyHeads(engineOf(ward.payload), inDays(days))
const mails = async () => {
  const where = { subject: { like: 'Mốc ngày' } }
  return (await ward.payload.find({ collection: 'outbox', where, sort: 'sentAt' })).docs
}
const storedHeads = async (): Promise<(SignedDailyHead & { id: string; status: string })[]> =>
  (
    await ward.payload.find({
      ...{ collection: 'workflow-daily-heads', sort: 'seq', limit: 0, pagination: false },
    })
  ).docs as never
const verify = (): Promise<LedgerReport> =>
  verifyLedger(ward.payload, readHeads(keys), readDailyHeads(keys))
const faults = async (): Promise<string[]> => {
  const report = await verify()
  return [
    ...report.keyFaults.map(({ keyId, fault }) => `${keyId} ${fault}`),
    ...report.dailyHeadFaults.map(({ seq, fault }) => `day ${seq} ${fault}`),
    ...report.faults.map((one) => `${one.docKey} ${one.seq} ${one.fault}`),
  ]
}

beforeAll(async () => {
  ward = await openWard()
  keys = path.join(ward.dir, 'data', 'keys')
  sqlite = createClient({ url: pathToFileURL(path.join(ward.dir, 'data', 'bangtin.db')).href })
  docKey = `articles:${await liveArticle(ward, 'Sổ quyết định')}`
  other = await draftArticle(ward, 'Bài thứ hai')
})

afterAll(async () => {
  sqlite.close()
  await ward.close()
})

describe('a day is closed over all chains', () => {
  it('once it is over, in the database, in the file, and by one mail', async () => {
    await close(0)
    expect(await storedHeads()).toEqual([])
    await close(1)
    await close(1)
    const [head, ...more] = await storedHeads()
    expect([head?.head.seq, head?.status, more]).toEqual([1, 'sent', []])
    expect(readDailyHeads(keys).map(({ hash }) => hash)).toEqual([head?.hash])
    const [mail, ...others] = await mails()
    expect([mail?.to, others]).toEqual(['admin@bangtin.test, leader@bangtin.test', []])
    expect(mail?.text).toContain(head?.hash)
    expect(head?.head.changed.map((one) => one.docKey)).toContain(docKey)
  })

  it('again after a crash without a second mail, and later where the mail fails', async () => {
    const [head] = await storedHeads()
    const engine = engineOf(ward.payload)
    const data = { status: 'waiting' }
    const collection = 'workflow-daily-heads' as never
    await engine.raw.updateOne({ collection, id: head?.id ?? '', data })
    const { dailyHead } = engine.workflow
    engine.workflow.dailyHead = () => Promise.reject(new Error('no mail server'))
    await close(1)
    expect((await storedHeads()).map(({ status }) => status)).toEqual(['waiting'])
    if (dailyHead) engine.workflow.dailyHead = dailyHead
    await close(1)
    expect((await storedHeads()).map(({ status }) => status)).toEqual(['sent'])
    expect(await mails()).toHaveLength(1)
    expect(readDailyHeads(keys)).toHaveLength(1)
  })

  it('with the days before it on which nothing ran, and names only what moved', async () => {
    await actAs(ward, 'editor', 'articles', other, 'submit')
    await close(5)
    const [first, second] = await storedHeads()
    expect(second?.head).toMatchObject({ seq: 2, prev: first?.hash })
    expect(second?.head.changed.map((one) => one.docKey)).toEqual([`articles:${other}`])
    expect(await faults()).toEqual([])
  })

  it('and nobody writes such a record but the engine', async () => {
    const collection = 'workflow-daily-heads' as never
    const create = ward.payload.db.create({ collection, data: { key: 'x' } })
    await expect(create).rejects.toMatchObject({ data: { code: 'record-is-append-only' } })
  })
})

it('a rotated key signs on, and what the one before signed stays good', async () => {
  const { key, keyId } = rotateKey(keys)
  await actAs(ward, 'board', 'articles', other, 'approve')
  await close(6)
  const { rows } = await sqlite.execute('SELECT DISTINCT key_id FROM workflow_ledger')
  expect(new Set(rows.map((row) => row.key_id))).toEqual(new Set([key.keyId, keyId]))
  expect(await faults()).toEqual([])
})

const strangeKey = generateKeyPairSync('ed25519').privateKey
const signStrangely = (hash: string): string =>
  sign(null, Buffer.from(hash, 'hex'), strangeKey).toString('base64')

describe('what is done to the database file itself is found and named:', () => {
  beforeAll(async () => {
    for (const table of ['workflow_ledger', 'workflow_daily_heads'])
      await sqlite.execute(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`)
  })
  afterEach(async () => {
    for (const table of ['workflow_ledger', 'workflow_daily_heads'])
      await sqlite.batch([
        `DELETE FROM ${table}`,
        `INSERT INTO ${table} SELECT * FROM kept_${table}`,
      ])
    expect(await faults()).toEqual([])
  })

  const one = (seq: number) => `doc_key = '${docKey}' AND seq = ${seq}`
  const copied = `INSERT INTO workflow_ledger (id, key, doc_key, seq, entry, hash, key_id, signature)`
  const length = async (): Promise<number> => {
    const sql = `SELECT max(seq) AS top FROM workflow_ledger WHERE doc_key = '${docKey}'`
    return Number((await sqlite.execute(sql)).rows[0]?.top)
  }

  it.each<[string, () => string[], string[]]>([
    [
      'an edited field',
      () => [
        `UPDATE workflow_ledger SET entry = json_set(entry, '$.comment', 'đổi') WHERE ${one(2)}`,
      ],
      ['2 altered'],
    ],
    [
      'an entry that is no JSON any more',
      () => [`UPDATE workflow_ledger SET entry = 'x{' WHERE ${one(2)}`],
      ['2 altered'],
    ],
    ['a deleted entry', () => [`DELETE FROM workflow_ledger WHERE ${one(2)}`], ['2 deleted']],
    [
      'two that changed places',
      () => [
        `UPDATE workflow_ledger SET seq = 99 WHERE ${one(2)}`,
        `UPDATE workflow_ledger SET seq = 2 WHERE ${one(3)}`,
        `UPDATE workflow_ledger SET seq = 3 WHERE ${one(99)}`,
      ],
      ['2 reordered', '3 reordered'],
    ],
    [
      'an inserted copy',
      () => [
        `${copied} SELECT 'x', 'x', doc_key, seq, entry, hash, key_id, signature FROM workflow_ledger WHERE ${one(2)}`,
      ],
      ['2 inserted'],
    ],
    [
      'an entry of another document',
      () => [
        `UPDATE workflow_ledger SET doc_key = '${docKey}', seq = 3 WHERE id = (SELECT id FROM workflow_ledger WHERE doc_key = 'articles:${other}' AND seq = 1)`,
      ],
      ['3 inserted', '3 inserted', 'other 1 deleted'],
    ],
    [
      'a signature of nobody',
      () => [`UPDATE workflow_ledger SET signature = 'AAAA' WHERE ${one(2)}`],
      ['2 bad-signature'],
    ],
  ])('%s', async (_, sql, expected) => {
    await sqlite.batch(sql())
    const found = (await faults()).map((line) =>
      line.replace(`${docKey} `, '').replace(`articles:${other}`, 'other'),
    )
    expect(found.sort()).toEqual([...expected].sort())
  })

  it('a cut end, and a chain that is gone', async () => {
    const last = await length()
    await sqlite.execute(`DELETE FROM workflow_ledger WHERE ${one(last)}`)
    expect(await faults()).toEqual([`${docKey} ${last} rolled-back`])
    await sqlite.execute(`DELETE FROM workflow_ledger WHERE doc_key = '${docKey}'`)
    expect(await faults()).toEqual([`${docKey} ${last} rolled-back`])
    // Without the file of heads, the daily heads still tell.
    const { faults: told } = await verifyLedger(ward.payload, [])
    expect(told).toMatchObject([{ docKey, seq: last, fault: 'rolled-back', length: 0 }])
  })

  it('an entry that was made up and signed with another key', async () => {
    const last = await length()
    const { rows } = await sqlite.execute(`SELECT * FROM workflow_ledger WHERE ${one(last)}`)
    const [row] = rows
    const before = JSON.parse(row?.['entry'] as string) as Record<string, unknown>
    const entry = { ...before, seq: last + 1, prev: row?.hash, actor: { id: 'x', name: 'Giả' } }
    const hash = nodeHashOf(entry)
    await sqlite.execute({
      sql: `${copied} VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        'x',
        'x',
        docKey,
        last + 1,
        JSON.stringify(entry),
        hash,
        'f'.repeat(16),
        signStrangely(hash),
      ],
    })
    expect(await faults()).toEqual([`${docKey} ${last + 1} unknown-key`])
  })

  it('a daily head that is gone, altered, or both', async () => {
    await sqlite.execute(`DELETE FROM workflow_daily_heads WHERE seq = 2`)
    expect(await faults()).toEqual(['day 2 missing'])
    await sqlite.execute(
      `UPDATE workflow_daily_heads SET head = json_set(head, '$.documents', 99) WHERE seq = 1`,
    )
    expect(await faults()).toEqual(['day 1 altered', 'day 2 missing'])
    await sqlite.execute(`UPDATE workflow_daily_heads SET head = 'x{' WHERE seq = 1`)
    expect(await faults()).toEqual(['day 1 altered', 'day 2 missing'])
  })
})

type Line = {
  type: string
  body: Record<string, unknown>
  hash: string
  keyId: string
  signature: string
}

describe('an export is verified by fifty lines that are not ours:', () => {
  const program = path.resolve('docs/verify-ledger.mjs')
  let lines: Line[]
  let written = 0

  const run = async (changed: readonly Line[], ...mailed: string[]) => {
    const file = path.join(ward.dir, `export-${(written += 1)}.jsonl`)
    writeFileSync(file, changed.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const { exited, output } = runNode(program, cleanEnv({}), [file, ...mailed])
    return { code: await exited, output: output() }
  }
  const at = (seq: number, key = docKey): number =>
    lines.findIndex(({ body }) => body['docKey'] === key && body['seq'] === seq)
  const changed = (index: number, change: (line: Line) => Line[]): Line[] =>
    lines.flatMap((line, place) => (place === index ? change(line) : [line]))
  const forged = (line: Line, body: object): Line => {
    const hash = nodeHashOf({ ...line.body, ...body })
    const own = { ...line.body, ...body }
    return { ...line, body: own, hash, keyId: 'f'.repeat(16), signature: signStrangely(hash) }
  }

  beforeAll(async () => {
    lines = []
    for await (const line of exportLedger(ward.payload)) lines.push(line as Line)
  })

  it('it has no more than fifty, and imports nothing but Node', () => {
    const text = readFileSync(program, 'utf8')
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(50)
    const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name)
    expect(imports).toEqual(['node:crypto', 'node:fs'])
  })

  it('as it was exported, with the hashes that were mailed', async () => {
    const mailed = readDailyHeads(keys).map(({ hash }) => hash)
    const { code, output } = await run(lines, ...mailed)
    expect([code, output]).toEqual([0, `${lines.length} lines, 0 faults\n`])
    expect(await run(lines, 'a'.repeat(64))).toMatchObject({ code: 1 })
  })

  it('holds no content, only its hashes', () => {
    expect(JSON.stringify(lines)).not.toContain('Nội dung đã duyệt')
  })

  it.each<[string, () => Line[], () => string[]]>([
    [
      'an edited field',
      () => changed(at(2), (line) => [{ ...line, body: { ...line.body, comment: 'đổi' } }]),
      () => [`${docKey} #2: bị sửa (altered)`],
    ],
    [
      'an entry deleted in the middle',
      () => changed(at(2), () => []),
      () => [`${docKey} #2: bị xóa (deleted)`, '(lines lost or added)'],
    ],
    [
      'the last entries deleted after a daily head',
      () => lines.filter(({ body }) => body['docKey'] !== docKey || Number(body['seq']) < 2),
      () => [`${docKey} #4: bị mất (rolled back)`, '(lines lost or added)'],
    ],
    [
      'two that changed places',
      () => {
        const [two, three] = [lines[at(2)], lines[at(3)]] as [Line, Line]
        return lines.map((line) => (line === two ? three : line === three ? two : line))
      },
      () => [`${docKey} #2: bị đổi chỗ (reordered)`],
    ],
    [
      'an inserted one',
      () => changed(at(2), (line) => [line, forged(line, { comment: 'thêm' })]),
      () => [
        `${docKey} #2: bị chèn thêm (inserted)`,
        `${docKey} #2: ký bằng khóa lạ (unknown key)`,
      ],
    ],
    [
      'one forged with another key',
      () => changed(at(2), (line) => [forged(line, { comment: 'giả' })]),
      () => [
        `${docKey} #2: ký bằng khóa lạ (unknown key)`,
        `${docKey} #3: không nối số trước (broken link)`,
      ],
    ],
    [
      'one forged, under the name of our key',
      () => changed(at(2), (line) => [{ ...forged(line, { comment: 'giả' }), keyId: line.keyId }]),
      () => [`${docKey} #2: chữ ký sai (bad signature)`],
    ],
    [
      'a missing daily head',
      () => lines.filter(({ type, body }) => type !== 'daily-head' || body['seq'] !== 2),
      () => ['daily-head #2: bị xóa (deleted)'],
    ],
    [
      'an edited daily head',
      () =>
        lines.map((line) =>
          line.type === 'daily-head' ? { ...line, body: { ...line.body, changed: [] } } : line,
        ),
      () => ['daily-head #1: bị sửa (altered)', 'daily-head #1: mã chung sai (wrong root)'],
    ],
    [
      'a key that nobody handed over to',
      () =>
        lines.map((line) =>
          line.type === 'key' && line.body['seq'] === 2
            ? { ...line, keyId: String(line.body['keyId']) }
            : line,
        ),
      () => ['không được khóa trước giao (no hand-over)'],
    ],
    ['a cut-off file', () => lines.slice(0, -1), () => ['(lines lost or added)']],
  ])('%s is found and named', async (_, tamper, expected) => {
    const { code, output } = await run(tamper())
    expect(code).toBe(1)
    for (const line of expected()) expect(output).toContain(line)
  })
})

describe('from the command line, beside the running ward,', () => {
  const command = async (name: string, args: readonly string[] = [], lang = 'vi') => {
    const program = await bundle(`src/ledger/${name}.ts`)
    const places = {
      DATA_DIR: path.join(ward.dir, 'data'),
      MEDIA_DIR: path.join(ward.dir, 'media'),
    }
    const { exited, output } = runNode(program, cleanEnv({ ...places, LANG: lang }), args)
    return { code: await exited, output: output() }
  }

  it('verify says that all is well, and names a fault with its document', async () => {
    const sound = await command('verify')
    expect([sound.code, sound.output]).toEqual([0, expect.stringContaining('✓ Mọi chuỗi')])
    const edit = (comment: string) =>
      sqlite.execute({
        sql: `UPDATE workflow_ledger SET entry = json_set(entry, '$.action', ?) WHERE doc_key = ? AND seq = 1`,
        args: [comment, docKey],
      })
    await edit('publish')
    const spoilt = await command('verify', ['--en'])
    await edit('create')
    expect(spoilt.code).toBe(1)
    expect(spoilt.output).toContain(`${docKey} “Sổ quyết định”, no. 1: it was altered [altered]`)
  })

  it('export writes what the fifty lines accept, and rotate what verify accepts', async () => {
    const out = path.join(ward.dir, 'so.jsonl')
    expect(await command('rotate')).toMatchObject({ code: 0 })
    expect(await command('export', [out])).toMatchObject({ code: 0 })
    expect((await command('export', [out])).output).toContain('[exists]')
    const { exited, output } = runNode(path.resolve('docs/verify-ledger.mjs'), cleanEnv({}), [out])
    expect([await exited, output()]).toEqual([0, expect.stringContaining('0 faults')])
    const again = await command('verify', [], 'en')
    expect([again.code, again.output]).toEqual([0, expect.stringContaining('3 signing keys')])
  })
})
