import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const fontPackage = '@expo-google-fonts/tinos'

// From this module first, as package managers lay packages out; a bundle may stand elsewhere, so
// from the running project next. Variables, or a bundler would look for the files itself.
const packageRoot = (): string => {
  const starts = [
    import.meta.url,
    pathToFileURL(path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json')).href,
  ]
  for (const start of starts) {
    try {
      return path.dirname(createRequire(start).resolve(`${fontPackage}/package.json`))
    } catch {
      continue
    }
  }
  throw new Error(`@bangtin/workflow needs ${fontPackage}: add it to the project's dependencies.`)
}

const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
} as const

/** A face of the sheet. */
export type Face = keyof typeof files

let loaded: Record<Face, Buffer> | undefined

/** Tinos (SIL OFL 1.1): the measures of Times New Roman, with every Vietnamese letter. */
export const sheetFonts = (): Record<Face, Buffer> => {
  if (loaded) return loaded
  const root = packageRoot()
  const read = (file: string): Buffer =>
    readFileSync(path.join(/* turbopackIgnore: true */ root, file))
  loaded = { regular: read(files.regular), italic: read(files.italic), bold: read(files.bold) }
  return loaded
}
