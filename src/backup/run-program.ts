import { EnvError } from '../server/env-error.ts'
import { BackupError } from './backup-error.ts'

/** Runs a program to its exit code; what stops it is told in one line, with exit code 1. */
export const runProgram = (program: () => Promise<number>): void => {
  // A program that stops for want of anything to wait for has not succeeded.
  process.exitCode = 1
  program().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(`✗ ${messageOf(error)}`)
      process.exit(1)
    },
  )
}

const messageOf = (error: unknown): string => {
  if (error instanceof BackupError || error instanceof EnvError) return error.message
  const { message, code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return 'Hết chỗ trên đĩa (The disk is full) [disk-full]'
  return `Không làm được: ${message} (It failed) [failed]`
}
