import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { exportLedger } from '@bangtin/workflow'
import { BackupError } from '../backup/backup-error.ts'
import { hashFile } from '../backup/hash-file.ts'
import { givenPath } from '../backup/places.ts'
import { runProgram } from '../backup/run-program.ts'
import { loadEnv } from '../server/load-env.ts'
import { withLedger } from './open.ts'

const readOut = (): string => {
  try {
    const { positionals } = parseArgs({ options: {}, allowPositionals: true })
    const [file, ...more] = positionals
    if (file && more.length === 0) return givenPath(file)
  } catch {
    // An unknown option is answered as a missing file is.
  }
  throw new BackupError(
    'usage',
    'Cách dùng: npm run ledger:export -- TỆP.jsonl',
    'Usage: npm run ledger:export -- FILE.jsonl',
  )
}

runProgram(async () => {
  const out = readOut()
  const env = loadEnv()
  if (existsSync(out))
    throw new BackupError('exists', `${out} đã có, không ghi đè`, `${out} exists already`)
  const draft = `${out}.partial`
  const handle = openSync(draft, 'w', 0o600)
  try {
    let lines = 0
    await withLedger(env, async (payload) => {
      for await (const line of exportLedger(payload)) {
        writeSync(handle, `${JSON.stringify(line)}\n`)
        lines += 1
      }
    })
    fsyncSync(handle)
    renameSync(draft, out)
    console.log(`✓ ${out}`)
    console.log(`  ${lines} dòng (lines) · SHA-256 ${await hashFile(out)}`)
    console.log(`  Kiểm (verify): node docs/verify-ledger.mjs ${out}`)
    return 0
  } finally {
    closeSync(handle)
    rmSync(draft, { force: true })
  }
})
