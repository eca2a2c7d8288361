import { parseArgs } from 'node:util'
import { rotateKey } from '@bangtin/workflow'
import { BackupError } from '../backup/backup-error.ts'
import { demandNoRestore } from '../backup/journal.ts'
import { runProgram } from '../backup/run-program.ts'
import { loadEnv } from '../server/load-env.ts'
import { keysFolder } from './open.ts'

const readLost = (): boolean => {
  try {
    return parseArgs({ options: { lost: { type: 'boolean' } } }).values.lost === true
  } catch {
    throw new BackupError(
      'usage',
      'Cách dùng: npm run ledger:rotate [-- --lost]',
      'Usage: npm run ledger:rotate [-- --lost]',
    )
  }
}

const rotate = (folder: string, lost: boolean) => {
  try {
    return rotateKey(folder, { lost })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new BackupError(
      'rotation-under-way',
      'Một lần đổi khóa khác đang chạy; hãy chờ nó xong',
      'Another rotation is under way; wait for it',
    )
  }
}

runProgram(() => {
  const lost = readLost()
  const env = loadEnv()
  demandNoRestore(env.dataDir)
  const { key, keyId } = rotate(keysFolder(env), lost)
  console.log(`✓ Khóa ký mới (new signing key): ${key.keyId}`)
  console.log(
    lost
      ? '  ! Khóa cũ đã mất nên khóa mới tự nhận; hãy lập biên bản. (The old key is lost; put it on record.)'
      : `  Khóa cũ đã ký giao (handed over by): ${keyId}`,
  )
  console.log('  Hãy sao lưu lại: npm run backup (Make a new backup)')
  return Promise.resolve(0)
})
