import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { FontWeight } from '../core/template.ts'

/** A full static TTF, with the name under which the engines know it. */
export type FontFile = { family: string; weight: number; bytes: Uint8Array; hash: string }

// Resolved from the package at run time: a bundler must not look for the files.
const packageRoot = (): string => {
  const start = path.join(process.cwd(), 'package.json')
  const require = createRequire(start)
  return path.dirname(require.resolve('@expo-google-fonts/archivo/package.json'))
}

const load = (folder: string, file: string, weight: number): FontFile => {
  const bytes = new Uint8Array(readFileSync(path.join(packageRoot(), folder, file)))
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { family: `Archivo-${weight}`, weight, bytes, hash }
}

let loaded: Record<FontWeight, FontFile> | undefined

/** The template typeface: Archivo (SIL OFL 1.1), which has every Vietnamese letter. */
export const fonts = (): Record<FontWeight, FontFile> =>
  (loaded ??= {
    bold: load('600SemiBold', 'Archivo_600SemiBold.ttf', 600),
    heavy: load('800ExtraBold', 'Archivo_800ExtraBold.ttf', 800),
  })
