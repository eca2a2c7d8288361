import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { importMapIsCurrent, writeImportMap } from './import-map.ts'
import { migrationsAreCurrent, writeMigrations } from './migrations.ts'
import { typesAreCurrent, writeTypes } from './types.ts'

/** Writes the generated files, or with one of their names tells by the exit code if it is current. */
const [name] = process.argv.slice(2)
const sanitized = await config

const openNothing = () => getPayload({ config, disableDBConnect: true, disableOnInit: true })

const isCurrent = async (): Promise<boolean> => {
  if (name === 'import-map') return importMapIsCurrent(sanitized)
  if (name === 'types') return typesAreCurrent(sanitized)
  return migrationsAreCurrent(await openNothing())
}

if (name) process.exit((await isCurrent()) ? 0 : 1)
await writeImportMap(sanitized)
await writeTypes(sanitized)
await writeMigrations(await openNothing())
process.exit(0)
