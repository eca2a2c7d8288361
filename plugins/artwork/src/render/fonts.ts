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

/** The files of a typeface, by what templates use them for. */
export type Typeface = Readonly<Record<FontWeight, FontFile>>

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const load = (folder: string, file: string, weight: number): FontFile => {
  const bytes = new Uint8Array(
    readFileSync(path.join(/* turbopackIgnore: true */ packageRoot(), folder, file)),
  )
  return { family: `Archivo-${weight}`, weight, bytes, hash: hashOf(bytes) }
}

let loaded: Typeface | undefined

/** The package's typeface: Archivo (SIL OFL 1.1), which has every Vietnamese letter. */
export const packageTypeface = (): Typeface =>
  (loaded ??= {
    regular: load('500Medium', 'Archivo_500Medium.ttf', 500),
    bold: load('600SemiBold', 'Archivo_600SemiBold.ttf', 600),
    heavy: load('800ExtraBold', 'Archivo_800ExtraBold.ttf', 800),
  })

/** Where a weight is not given, the one that looks most like it stands in. */
const standIns: Record<FontWeight, readonly FontWeight[]> = {
  regular: ['regular', 'bold', 'heavy'],
  bold: ['bold', 'heavy', 'regular'],
  heavy: ['heavy', 'bold', 'regular'],
}

const files = new WeakMap<Uint8Array, FontFile>()

/** Named by what is in it: engines that know a font of that name already hold the very same one. */
const fileOf = (bytes: Uint8Array): FontFile => {
  const known = files.get(bytes)
  if (known) return known
  const hash = hashOf(bytes)
  const file = { family: `Office-${hash.slice(0, 16)}`, weight: 400, bytes, hash }
  files.set(bytes, file)
  return file
}

/** An office's own fonts, checked by `readFont` before; without any the package's typeface. */
export const typefaceOf = (given: Partial<Record<FontWeight, Uint8Array>> = {}): Typeface => {
  const pick = (weight: FontWeight): FontFile | undefined => {
    const [found] = standIns[weight].flatMap((one) => given[one] ?? [])
    return found && fileOf(found)
  }
  const [regular, bold, heavy] = [pick('regular'), pick('bold'), pick('heavy')]
  return regular && bold && heavy ? { regular, bold, heavy } : packageTypeface()
}
