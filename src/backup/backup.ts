import { statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadEnv } from '../server/load-env.ts'
import { BackupError } from './backup-error.ts'
import { collect } from './collect.ts'
import { demandNoRestore } from './journal.ts'
import { givenPath, placesOf, stampOf } from './places.ts'
import { runProgram } from './run-program.ts'
import { withPartials } from './scratch.ts'
import { writeArchive } from './write-archive.ts'

const readOut = (): string | undefined => {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values.out
  } catch {
    throw new BackupError(
      'usage',
      'Cách dùng: npm run backup [-- --out TỆP.tar.gz]',
      'Usage: npm run backup [-- --out FILE.tar.gz]',
    )
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

runProgram(async () => {
  const given = readOut()
  const env = loadEnv()
  const places = placesOf(env)
  demandNoRestore(places.dataDir)
  const now = new Date()
  const backups = path.join(places.dataDir, 'backups')
  const out = given ? givenPath(given) : path.join(backups, `bangtin-${stampOf(now)}.tar.gz`)
  await withPartials({ folder: backups, draftIn: path.dirname(out) }, async (paths) => {
    const manifest = await collect(places, paths.scratch, now)
    const sha256 = await writeArchive(paths.scratch, manifest, { ...paths, out })
    const media = manifest.files.filter((file) => file.path.startsWith('media/')).length
    console.log(`✓ ${out}`)
    console.log(
      `  ${megabytes(statSync(out).size)} · ${manifest.files.length} tệp (files), ` +
        `${media} trong đó là hình, tệp tải lên (of them media)`,
    )
    console.log(`  SHA-256 ${sha256}`)
    for (const name of manifest.missing)
      console.warn(`  ! ${name}: không có trên đĩa (named by a record, not on disk)`)
    console.log('  Tệp này chứa khóa ký: cất nơi kín. (It holds the signing key: keep it safe.)')
    if (env.mode === 'production')
      console.log('  PAYLOAD_SECRET không nằm trong đó. (PAYLOAD_SECRET is not in it.)')
  })
  return 0
})
