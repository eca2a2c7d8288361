import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildConfig, getPayload, handleEndpoints } from 'payload'
import { sqlite } from '../../src/database/sqlite.ts'

/**
 * The strongest plain Payload there is: one open collection of two texts, nothing governed, on our
 * own SQLite adapter, its REST interface straight behind node:http, without Next and without anybody
 * signing in. Prints its address; ends with its parent.
 */
const folder = process.argv[2] ?? ''
const config = await buildConfig({
  secret: 'peer',
  db: sqlite({ url: pathToFileURL(path.join(folder, 'peer.db')).href, push: true }),
  collections: [
    {
      slug: 'plain',
      access: { create: () => true },
      fields: [
        { name: 'name', type: 'text', required: true, unique: true },
        { name: 'shortName', type: 'text' },
      ],
    },
  ],
  logger: { options: { level: 'silent' } },
  typescript: { autoGenerate: false },
  telemetry: false,
})
await getPayload({ config, key: randomUUID() })

const bodyOf = async (req: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of req as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

const server = createServer((req, res) => {
  const answer = async () => {
    const request = new Request(`http://localhost${req.url ?? '/'}`, {
      method: req.method ?? 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array(await bodyOf(req)),
    })
    const response = await handleEndpoints({ config, request })
    res.writeHead(response.status, { 'content-type': 'application/json' })
    res.end(await response.text())
  }
  answer().catch(() => res.destroy())
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.stdin.on('end', () => process.exit(0)).resume()
