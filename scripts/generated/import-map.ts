import { readFile, writeFile } from 'node:fs/promises'
import { generateImportMap, type SanitizedConfig } from 'payload'

/** Writes the admin's import map. */
export const writeImportMap = (config: SanitizedConfig): Promise<void> =>
  generateImportMap(config, { force: true, log: false })

/** Whether the committed import map is what would be written now; leaves the file as it was. */
export const importMapIsCurrent = async (config: SanitizedConfig): Promise<boolean> => {
  const file = String(config.admin.importMap.importMapFile)
  const before = await readFile(file, 'utf8')
  await writeImportMap(config)
  const after = await readFile(file, 'utf8')
  await writeFile(file, before)
  return before === after
}
