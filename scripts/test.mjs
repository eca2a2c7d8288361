import { demandNode } from './lib/node-version.mjs'
import { endWithNpm } from './lib/parent.mjs'
import { ensureBuilt, ensureInstalled } from './lib/ready.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { StepFailed } from './lib/step.mjs'

demandNode()
endWithNpm()
process.chdir(root)

try {
  await ensureInstalled('[1/3] Cài đặt thư viện / Installing')
  await ensureBuilt('[2/3] Dựng ứng dụng / Building')
  console.log('[3/3] Kiểm thử / Testing…')
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]
  process.exitCode = (await run(process.execPath, args)).code
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  process.exitCode = 1
}
