import { randomUUID } from 'node:crypto'
import type { Actor } from '@bangtin/workflow'
import { createClient } from '@libsql/client'
import { handleEndpoints } from 'payload'
import { openBench, pages } from './project.ts'

/**
 * The inbox of a person with 10,000 open documents beside 200,000 decisions in the ledger, against
 * the same requests on a system with one page of documents: medians in ms and their ratio.
 */
const open = 10_000
const decisions = 200_000
const page = 20
const runs = Number(process.env['BENCH_RUNS'] ?? 60)
const group = 200

const actor: Actor = {
  ...{ id: 'a', name: 'A', isEditor: true },
  seats: [{ body: 'desk', position: 'chief' }],
}

const start = async () => {
  const { config, token, url, close } = await openBench({ collections: [pages], actor })
  const get = async (query: string): Promise<number> => {
    const began = performance.now()
    const request = new Request(`http://localhost/api/workflow/tasks${query}`, {
      headers: { Authorization: `JWT ${token}` },
    })
    const response = await handleEndpoints({ config, request })
    const json = (await response.json()) as { docs?: unknown[]; mine?: number }
    if (json.docs?.length !== page && json.mine === undefined)
      throw new Error(`${query}: ${response.status} ${JSON.stringify(json).slice(0, 300)}`)
    return performance.now() - began
  }
  return { url, get, close }
}

type Row = Record<string, string | number>

const insert = async (
  url: string,
  table: string,
  [from, to]: [number, number],
  row: (n: number) => Row,
) => {
  const client = createClient({ url })
  for (let first = from; first < to; first += group) {
    const rows = Array.from({ length: Math.min(group, to - first) }, (_, n) => row(first + n))
    const columns = Object.keys(rows[0] ?? {})
    const places = `(${columns.map(() => '?').join(',')})`
    await client.execute({
      sql: `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(',')}) VALUES ${rows.map(() => places).join(',')}`,
      args: rows.flatMap((one) => Object.values(one)),
    })
  }
  client.close()
}

const at = (number: number): string => new Date(1_780_000_000_000 + number * 60_000).toISOString()

const fill = async (url: string, from: number, documents: number, entries: number) => {
  await insert(url, 'workflow_cases', [from, documents], (n) => ({
    ...{ id: randomUUID(), doc_key: `pages:${n}`, collection: 'pages', doc_id: String(n) },
    ...{ title: `Tin số ${n}`, state: 'desk', revision: 1, work_hash: 'x', submitted_hash: 'x' },
    ...{ submitted_by: 'b', seq: 2, since: at(n), contributors: '["b"]', approvals: '[]' },
  }))
  await insert(url, 'workflow_tasks', [from, documents], (n) => ({
    ...{ id: randomUUID(), key: `pages:${n}|decide|desk|a`, doc_key: `pages:${n}` },
    ...{ collection: 'pages', doc_id: String(n), title: `Tin số ${n}`, search: `tin so ${n}` },
    ...{ kind: 'decide', stage: 'desk', body: 'desk', person_id: 'a', state: 'desk', lead: 1 },
    ...{ since: at(n), due_at: at(n + 500), order: `${at(n + 500)}|${at(n)}` },
  }))
  await insert(url, 'workflow_ledger', [2 * from, entries], (n) => ({
    ...{ id: randomUUID(), key: `pages:${n % 20_000}#${n}`, doc_key: `pages:${n % 20_000}` },
    ...{ seq: n, entry: '{"action":"approve"}', at: at(n), hash: 'x', key_id: 'k', signature: 's' },
  }))
}

const queries = {
  'mine, first page': '?limit=20',
  'mine, last page': '?limit=20&page=LAST',
  'my body, first page': '?scope=body&limit=20',
  'late only': '?overdue=true&limit=20',
  'words in the title': '?q=tin&limit=20',
  'the count in the navigation': '/count',
} as const

const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

const measure = async (get: (query: string) => Promise<number>, last: number) => {
  const found = new Map<string, number>()
  for (const [name, query] of Object.entries(queries)) {
    const times: number[] = []
    for (let run = 0; run < runs + 5; run += 1) {
      const time = await get(query.replace('LAST', String(last)))
      if (run >= 5) times.push(time)
    }
    found.set(name, median(times))
  }
  return found
}

const { url, get, close } = await start()
await fill(url, 0, page, 2 * page)
const few = await measure(get, 1)
await fill(url, page, open, decisions)
const many = await measure(get, open / page)

console.log(`The inbox with ${open} open documents and ${decisions} decisions, median of ${runs}`)
const ratios = [...few].map(([name, before]) => {
  const after = many.get(name) ?? Number.NaN
  const times = `${before.toFixed(1).padStart(6)} ms → ${after.toFixed(1).padStart(6)} ms`
  console.log(`  ${name.padEnd(28)} ${times}  ${(after / before).toFixed(2)}×`)
  return after / before
})
console.log(`  worst ratio ${Math.max(...ratios).toFixed(2)}  (goal: under 3)`)
await close()
process.exit(0)
