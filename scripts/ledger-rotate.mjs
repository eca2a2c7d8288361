import { runProgramOfOurs } from './lib/program.mjs'

await runProgramOfOurs('src/ledger/rotate.ts')
