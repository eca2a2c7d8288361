import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { readEnv } from '../server/env.ts'

const root = (): string => path.join(readEnv().dataDir, 'incoming')

/** Makes a folder for the files of one upload, until they are kept or refused. */
export const openIncoming = (): string => {
  const folder = path.join(root(), randomUUID())
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** Removes such a folder with what is in it. */
export const closeIncoming = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true })

/** Removes what uploads that were broken off have left. Only for a moment when nobody uploads. */
export const clearIncoming = (): void => rmSync(root(), { recursive: true, force: true })
