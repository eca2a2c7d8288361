import { bundle, nodeFlags } from './lib/bundle.mjs'
import { demandNode } from './lib/node-version.mjs'
import { ensureInstalled } from './lib/ready.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'

demandNode()
process.chdir(root)
await ensureInstalled('Cài đặt thư viện / Installing')

const bin = (name) => `node_modules/${name}`
const generated = await bundle('scripts/generated/program.ts')
const hint = 'Chạy: npm run generate (run it and commit what changes)'

/** Every check: its name, what runs, and what mends it. */
const checks = [
  ['types', [bin('typescript/bin/tsc'), '--noEmit', '-p', '.']],
  ['eslint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['prettier', [bin('prettier/bin/prettier.cjs'), '--check', '.'], 'Chạy: npm run format'],
  [
    'dependency-cruiser',
    [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'collections', 'plugins', 'src'],
  ],
  ['knip', [bin('knip/bin/knip.js')]],
  ['import map', [...nodeFlags, generated, 'import-map'], hint],
  ['payload types', [...nodeFlags, generated, 'types'], hint],
  ['migrations', [...nodeFlags, generated, 'migrations'], hint],
]

let failed = 0
for (const [name, args, mend] of checks) {
  const started = Date.now()
  const env = args.includes(generated) ? { NEXT_PHASE: 'phase-production-build' } : {}
  const { code, output } = await run(process.execPath, args, { env, quiet: true })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code === 0) continue
  failed += 1
  console.log(output.trimEnd().replace(/^/gm, '    '))
  if (mend) console.log(`    → ${mend}`)
}
console.log(`\nchecks: ${checks.length - failed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
