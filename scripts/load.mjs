import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle, nodeFlags } from './lib/bundle.mjs'
import { demandNode } from './lib/node-version.mjs'
import { ensureBuilt, ensureInstalled } from './lib/ready.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { artworkWorker, quizWorker } from './lib/serve.mjs'
import { step, StepFailed } from './lib/step.mjs'

demandNode()
process.chdir(root)

/** A demo ward in a new folder, of which the server under load gets a copy. */
const makeWard = async (program, folder) => {
  const env = {
    NODE_ENV: 'production',
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
  }
  const { code, output } = await run(process.execPath, [...nodeFlags, program], {
    env,
    quiet: true,
  })
  if (code === 0) return
  console.error(output)
  throw new StepFailed('prepare')
}

const folder = await mkdtemp(path.join(tmpdir(), 'bangtin-load-'))
try {
  await ensureInstalled('[1/3] Cài đặt thư viện / Installing')
  await ensureBuilt('[2/3] Dựng ứng dụng / Building')
  const prepare = await bundle('src/server/prepare.ts')
  await step('[3/3] Phường mẫu / The demo ward', () => makeWard(prepare, folder))
  const env = {
    BANGTIN_TEST_SERVER: await bundle('src/server/main.ts'),
    BANGTIN_TEST_PREPARE: prepare,
    BANGTIN_TEST_ARTWORK_WORKER: await artworkWorker(),
    BANGTIN_TEST_QUIZ_WORKER: await quizWorker(),
    BANGTIN_TEST_WARD: folder,
    BANGTIN_TEST_PEER: await bundle('test/load/peer-server.ts'),
  }
  const program = await bundle('test/load/main.ts')
  const args = [...nodeFlags, program, ...process.argv.slice(2)]
  process.exitCode = (await run(process.execPath, args, { env })).code
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 })
}
