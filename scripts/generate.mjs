import { bundle, nodeFlags } from './lib/bundle.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'

process.chdir(root)
const program = await bundle('scripts/generated/program.ts')
// As in a build, nothing secret is read and no data folder is made.
const env = { NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }
process.exitCode = (await run(process.execPath, [...nodeFlags, program], { env })).code
