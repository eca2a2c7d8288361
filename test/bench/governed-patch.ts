import type { Actor } from '@bangtin/workflow'
import { type CollectionConfig, handleEndpoints } from 'payload'
import { openBench } from './project.ts'

/**
 * A REST PATCH of a 5 KB draft in a governed collection beside the same collection ungoverned:
 * interleaved in one run, in this process, on the real database; medians in ms and their ratio.
 */
const runs = Number(process.env['BENCH_RUNS'] ?? 400)
const warmUp = 50

const actor: Actor = { id: 'a', name: 'A', seats: [], isEditor: true }
const boss: Actor = {
  id: 'b',
  name: 'B',
  seats: [{ body: 'desk', position: 'chief' }],
  isEditor: true,
}

const article = (slug: string): CollectionConfig => ({
  slug,
  versions: { drafts: true, maxPerDoc: 100 },
  admin: { useAsTitle: 'title' },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'body', type: 'json' },
    { name: 'tags', type: 'array', fields: [{ name: 'tag', type: 'text' }] },
    { name: 'day', type: 'date' },
  ],
})

const { config, token, close } = await openBench({
  collections: [article('governed'), article('plain')],
  actor,
  members: [boss],
})

const send = async (slug: string, method: string, url: string, body: object) => {
  const request = new Request(`http://localhost/api/${slug}${url}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify(body),
  })
  const response = await handleEndpoints({ config, request })
  const json = (await response.json()) as { doc?: { id: string } }
  if (!json.doc) throw new Error(`${slug}: ${response.status} ${JSON.stringify(json)}`)
  return json.doc.id
}

const data = (number: number) => ({
  title: `Tin số ${number}`,
  body: { text: `${number} ${'Cải cách hành chính phục vụ Nhân dân. '.repeat(102)}` },
  tags: [{ tag: 'một' }, { tag: 'hai' }],
  day: '2026-11-24T00:00:00.000Z',
})

const slugs = ['governed', 'plain'] as const
const ids = new Map<string, string>()
const times = new Map<string, number[]>(slugs.map((slug) => [slug, []]))
for (const slug of slugs) ids.set(slug, await send(slug, 'POST', '?draft=true', data(0)))

for (let run = 0; run < runs + warmUp; run += 1)
  for (const slug of run % 2 ? slugs : [...slugs].reverse()) {
    const started = performance.now()
    await send(slug, 'PATCH', `/${ids.get(slug)}?draft=true`, data(run + 1))
    if (run >= warmUp) times.get(slug)?.push(performance.now() - started)
  }

const median = (slug: string): number => {
  const sorted = [...(times.get(slug) ?? [])].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
const size = Buffer.byteLength(JSON.stringify(data(1)))
const [governed, plain] = [median('governed'), median('plain')]
console.log(`REST PATCH of a ${(size / 1024).toFixed(1)} KB draft, median of ${runs}, interleaved`)
console.log(`  ungoverned ${plain.toFixed(2)} ms`)
console.log(`  governed   ${governed.toFixed(2)} ms`)
console.log(`  ratio      ${(governed / plain).toFixed(2)}  (goal: at most 1.15)`)
await close()
process.exit(0)
