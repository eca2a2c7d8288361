import path from 'node:path'
import { demandNode } from './lib/node-version.mjs'
import { pack, packages } from './lib/pack.mjs'
import { ensureInstalled } from './lib/ready.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { StepFailed } from './lib/step.mjs'

demandNode()
process.chdir(root)

const bin = (name) => `node_modules/${name}`

/** ESM alone, as Payload itself is: neither CommonJS nor the resolution of Node 10 is served. */
const checks = (tarball) => [
  ['publint', [bin('publint/src/cli.js'), 'run', tarball, '--strict']],
  [
    'attw',
    [bin('@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only', '--no-emoji'],
  ],
]

const packAndCheck = async (name) => {
  const tarball = await pack(name)
  console.log(`✓ ${path.relative(root, tarball)}`)
  for (const [check, args] of checks(tarball)) {
    const { code, output } = await run(process.execPath, args, { quiet: true })
    console.log(`${code === 0 ? '✓' : '✗'} ${check} ${name}`)
    if (code === 0) continue
    console.log(output.trimEnd().replace(/^/gm, '    '))
    throw new StepFailed(check)
  }
}

try {
  await ensureInstalled('Cài đặt thư viện / Installing')
  const names = process.argv.length > 2 ? process.argv.slice(2) : packages
  await Promise.all(names.map(packAndCheck))
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  process.exitCode = 1
}
