import { bundle, nodeFlags } from './lib/bundle.mjs'
import { demandNode } from './lib/node-version.mjs'
import { ensureInstalled } from './lib/ready.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { artworkWorker } from './lib/serve.mjs'

demandNode()
process.chdir(root)
await ensureInstalled('Cài đặt thư viện / Installing')

const names =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['governed-patch', 'verify-ledger', 'inbox', 'render', 'artwork', 'batch']
// Pictures are drawn as in the app: in processes of their own.
process.env.ARTWORK_WORKER = await artworkWorker()
await bundle('test/bench/artwork-memory.ts')
for (const name of names) {
  const program = await bundle(`test/bench/${name}.ts`)
  console.log('')
  const { code } = await run(process.execPath, [...nodeFlags, program], {
    // Not production, where tables are made by migrations alone, which a bench has none of.
    env: { NODE_ENV: 'test' },
  })
  if (code !== 0) process.exitCode = code
}
