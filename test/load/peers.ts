import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { nodeFlags } from '../../scripts/lib/bundle.mjs'
import { cleanEnv } from '../helpers/clean-env.ts'
import { signIn } from '../helpers/client.ts'
import { tempDir } from '../helpers/temp.ts'
import type { Peer } from './capacity.ts'
import { loadClient, type LoadClient } from './client.ts'

/** Peers to measure beside the contest, and their end. */
export type Peers = { peers: Peer[]; close: () => Promise<void> }

/** The address that a starting server prints among other things. */
const addressIn = async (output: AsyncIterable<Buffer>): Promise<string> => {
  let printed = ''
  for await (const part of output) {
    printed += part.toString()
    const address = /http:\/\/127\.0\.0\.1:\d+(?=\n)/.exec(printed)?.[0]
    if (address) return address
  }
  throw new Error(`The bare Payload did not start:\n${printed}`)
}

const bare = async (program: string, connections: number) => {
  const { dir, remove } = tempDir()
  const child = spawn(process.execPath, [...nodeFlags, program, dir], {
    // Tables are made by migrations alone in production, and this project has none.
    env: cleanEnv({ NODE_ENV: 'test' }),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(child, 'close')
  const client = loadClient(await addressIn(child.stdout), connections)
  const peer = { name: 'Payload POST, bare (no Next, no login)', client, path: '/api/plain' }
  const close = async () => {
    await client.close()
    child.stdin.end()
    await exited
    remove()
  }
  return { peer, close }
}

/**
 * Two plain Payload creates: `POST /api/units` of the same server by a signed-in administrator, as
 * any collection is reached, and a bare Payload that has nothing in its way.
 *
 * @param program the compiled `peer-server.ts`
 */
export const openPeers = async (
  url: string,
  client: LoadClient,
  { program, connections }: { program: string; connections: number },
): Promise<Peers> => {
  const { token } = await signIn(url, 'admin')
  const { peer, close } = await bare(program, connections)
  const units = { name: 'Payload POST /api/units, same server', client, path: '/api/units' }
  return { peers: [{ ...units, token: `JWT ${token ?? ''}` }, peer], close }
}
