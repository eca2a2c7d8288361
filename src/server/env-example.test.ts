import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Set by Node's tools and by our own scripts for their children, never by a person. */
const internal =
  /^(NODE_ENV|NEXT_PHASE|NEXT_RUNTIME|NEXT_TELEMETRY_DISABLED|INIT_CWD|PATH|CI|TZ|VITEST\w*|BANGTIN_TEST_\w+)$/

const readers = [
  /process\.env\.([A-Z][A-Z0-9_]*)/g,
  /process\.env\['([A-Z][A-Z0-9_]*)'\]/g,
  /\bsource\.([A-Z][A-Z0-9_]*)/g,
  /\b(?:text|integer|flag|choice|origin)\(\s*source,\s*'([A-Z][A-Z0-9_]*)'/g,
]

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    if (['node_modules', 'dist'].includes(entry.name)) return []
    if (entry.isDirectory()) return filesIn(name)
    return /\.(tsx?|mjs)$/.test(name) ? [name] : []
  })

const used = (): string[] => {
  const names = new Set<string>()
  for (const file of ['src', 'collections', 'plugins', 'scripts', 'test'].flatMap(filesIn)) {
    const code = readFileSync(path.join(root, file), 'utf8')
    for (const reader of readers)
      for (const [, name] of code.matchAll(reader))
        if (name && !internal.test(name)) names.add(name)
  }
  return [...names].sort()
}

it('.env.example documents every variable that is read, and no other', () => {
  const example = readFileSync(path.join(root, '.env.example'), 'utf8')
  const documented = [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name)
  expect([...documented].sort()).toEqual(used())
})
