import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FontWeight } from '../core/template.ts'

/** A full static TTF, with the name under which the engines know it. */
export type FontFile = { family: string; weight: number; bytes: Uint8Array; hash: string }

const fontPackage = '@expo-google-fonts/archivo'

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
  throw new Error(`@bangtin/artwork needs ${fontPackage}: add it to the project's dependencies.`)
}

const load = (folder: string, file: string, weight: number): FontFile => {
  const bytes = new Uint8Array(
    readFileSync(path.join(/* turbopackIgnore: true */ packageRoot(), folder, file)),
  )
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { family: `Archivo-${weight}`, weight, bytes, hash }
}

let loaded: Record<FontWeight, FontFile> | undefined

/** The template typeface: Archivo (SIL OFL 1.1), which has every Vietnamese letter. */
export const fonts = (): Record<FontWeight, FontFile> =>
  (loaded ??= {
    regular: load('500Medium', 'Archivo_500Medium.ttf', 500),
    bold: load('600SemiBold', 'Archivo_600SemiBold.ttf', 600),
    heavy: load('800ExtraBold', 'Archivo_800ExtraBold.ttf', 800),
  })
