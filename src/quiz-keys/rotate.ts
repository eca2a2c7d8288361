import { addSealKey, fileKeys, resealAll } from '@bangtin/quiz'
import { runProgram } from '../backup/run-program.ts'
import { keysFolder, withLedger } from '../ledger/open.ts'
import { lockDataDir } from '../server/data-lock.ts'
import { loadEnv } from '../server/load-env.ts'

runProgram(async () => {
  const env = loadEnv()
  const folder = keysFolder(env)
  // It writes, and only one process may.
  lockDataDir(env.dataDir)
  await withLedger(env, async (payload) => {
    const added = addSealKey(folder)
    console.log(`✓ Khóa mã hóa mới của cuộc thi (new key of contests): ${added}`)
    const count = await resealAll(payload, fileKeys(folder))
    console.log(`✓ Đã mã hóa lại (encrypted anew): ${count}`)
  })
  console.log(
    '  Khóa cũ được giữ lại để đọc bản sao lưu cũ. (Older keys stay, to read older backups with.)',
  )
  console.log('  Hãy sao lưu lại: npm run backup (Make a new backup)')
  return 0
})
