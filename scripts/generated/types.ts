import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

/** Writes the types of the collections. */
export const writeTypes = (config: SanitizedConfig): Promise<void> =>
  generateTypes(config, { log: false })

/** Whether the committed types are what would be written now. */
export const typesAreCurrent = async (config: SanitizedConfig): Promise<boolean> => {
  const dir = await mkdtemp(path.join(tmpdir(), 'bangtin-types-'))
  const outputFile = path.join(dir, 'types.ts')
  try {
    const typescript = { ...config.typescript, outputFile }
    await generateTypes({ ...config, typescript }, { log: false })
    const committed = await readFile(String(config.typescript.outputFile), 'utf8')
    return committed === (await readFile(outputFile, 'utf8'))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
