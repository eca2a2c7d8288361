import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { lockDataDir } from '../server/data-lock.ts'
import { loadEnv } from '../server/load-env.ts'
import { BackupError, damaged } from './backup-error.ts'
import { describeFindings, isSound } from './findings.ts'
import { hashFile } from './hash-file.ts'
import { finishRestore, writeJournal } from './journal.ts'
import { demandEmpty, oldFiles } from './occupied.ts'
import { givenPath, placesOf, stampOf } from './places.ts'
import { readArchive } from './read-archive.ts'
import { runProgram } from './run-program.ts'
import { makeStage, movesAside, placeIn, stageOf, sweepStages } from './stage.ts'
import { verifyStage } from './verify-stage.ts'
import { checksumFile } from './write-archive.ts'

const readArguments = (): { file: string; replace: boolean } => {
  try {
    const options = { replace: { type: 'boolean' } } as const
    const { positionals, values } = parseArgs({ options, allowPositionals: true })
    const [file, ...more] = positionals
    if (file && more.length === 0)
      return { file: givenPath(file), replace: values.replace === true }
  } catch {
    // An unknown option is answered as a missing file is.
  }
  throw new BackupError(
    'usage',
    'Cách dùng: npm run restore -- TỆP.tar.gz [--replace]',
    'Usage: npm run restore -- FILE.tar.gz [--replace]',
  )
}

const demandChecksum = async (file: string): Promise<void> => {
  const beside = checksumFile(file)
  if (!existsSync(file) || !existsSync(beside)) return
  const [wanted] = readFileSync(beside, 'utf8').split(' ')
  if (wanted !== (await hashFile(file)))
    throw damaged(`không khớp ${beside}`, `it does not match ${beside}`)
}

runProgram(async () => {
  const { file, replace } = readArguments()
  const env = loadEnv()
  const places = placesOf(env)
  const unlock = lockDataDir(env.dataDir)
  const finished = finishRestore(env.dataDir)
  if (finished) {
    console.log(`✓ Đã hoàn tất lần phục hồi dở dang từ (finished the restore of) ${finished}`)
    return 0
  }
  sweepStages(places)
  await demandChecksum(file)
  const manifest = await readArchive(file)
  const old = oldFiles(places)
  if (!replace) demandEmpty(places, old)

  const stage = stageOf(places, stampOf(new Date()))
  try {
    makeStage(stage)
    await readArchive(file, (name) => placeIn(stage.places, name))
    const findings = await verifyStage(stage.places, env.dataDir, manifest)
    const aside = movesAside(places, old, stage)
    writeJournal(env.dataDir, {
      version: 1,
      archive: path.basename(file),
      aside,
      place: manifest.files.map(({ path: name }) => ({
        from: placeIn(stage.places, name),
        to: placeIn(places, name),
      })),
      scratch: stage.scratch,
    })
    finishRestore(env.dataDir)
    unlock()
    console.log(
      `✓ Đã phục hồi (restored): ${manifest.createdAt}, ${manifest.files.length} tệp (files)`,
    )
    // Without --replace there was nothing, save the secret that this very command may have made.
    for (const folder of replace ? new Set(Object.values(stage.aside)) : [])
      if (existsSync(folder)) console.log(`  Dữ liệu cũ ở (old data in): ${folder}`)
    if (isSound(findings)) {
      console.log('  Sổ quyết định, chữ ký và tệp đều khớp (ledger, signatures and files verify)')
      return 0
    }
    for (const line of describeFindings(findings)) console.error(line)
    return 2
  } catch (error) {
    if (!finishRestore(env.dataDir)) sweepStages(places)
    throw error
  }
})
