import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const pattern = /^\.partial-(\d+)$/

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes what backups that were killed left in a folder. */
export const sweepPartials = (folder: string): void => {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = pattern.exec(name.replace(/\.tar\.gz$/, ''))?.[1]
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

/**
 * Runs work with a scratch folder and a scratch file of this process in it, both gone at the end,
 * however it ends short of SIGKILL.
 */
export const withPartials = async <T>(
  { folder, draftIn }: { folder: string; draftIn: string },
  work: (paths: { scratch: string; draft: string }) => Promise<T>,
): Promise<T> => {
  for (const dir of [folder, draftIn]) {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    sweepPartials(dir)
  }
  const scratch = path.join(folder, `.partial-${process.pid}`)
  const draft = path.join(draftIn, `.partial-${process.pid}.tar.gz`)
  const clean = () => {
    for (const left of [scratch, draft]) rmSync(left, { recursive: true, force: true })
  }
  const endOn = (signal: NodeJS.Signals) => {
    clean()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.on('SIGINT', endOn).on('SIGTERM', endOn)
  clean()
  mkdirSync(scratch, { mode: 0o700 })
  try {
    return await work({ scratch, draft })
  } finally {
    clean()
    process.off('SIGINT', endOn).off('SIGTERM', endOn)
  }
}
