import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { build, isBuilt } from '../../scripts/lib/build.mjs'
import { bundle, nodeFlags } from '../../scripts/lib/bundle.mjs'
import { artworkWorker, quizWorker } from '../../scripts/lib/serve.mjs'
import { cleanEnv } from './clean-env.ts'
import { tempDir } from './temp.ts'

/**
 * Makes what every server test starts from: the built application, and one demo ward that each
 * test's server gets a copy of.
 */
export default async function setup(): Promise<() => void> {
  if (!(await isBuilt())) await build()
  const prepare = await bundle('src/server/prepare.ts')
  process.env.BANGTIN_TEST_SERVER = await bundle('src/server/main.ts')
  process.env.BANGTIN_TEST_PREPARE = prepare
  process.env.BANGTIN_TEST_ARTWORK_WORKER = await artworkWorker()
  process.env.BANGTIN_TEST_QUIZ_WORKER = await quizWorker()
  const { dir, remove } = tempDir()
  process.env.BANGTIN_TEST_WARD = dir
  await promisify(execFile)(process.execPath, [...nodeFlags, prepare], {
    env: cleanEnv({ DATA_DIR: path.join(dir, 'data'), MEDIA_DIR: path.join(dir, 'media') }),
  })
  return remove
}
