import { runProgramOfOurs } from './lib/program.mjs'

await runProgramOfOurs('src/backup/restore.ts')
