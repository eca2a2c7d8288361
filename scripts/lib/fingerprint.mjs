import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './root.mjs'

const sources = [
  'collections',
  'plugins',
  'src',
  'package-lock.json',
  'next.config.ts',
  'payload.config.ts',
  'tsconfig.json',
]
const ignored = /(^|\/)(node_modules|dist|\.next)(\/|$)|\.test\.tsx?$/

const filesIn = async (entry) => {
  const children = await readdir(path.join(root, entry), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null
    throw error
  })
  if (children === null) return [entry]
  const nested = await Promise.all(
    children
      .map((child) => ({ child, name: `${entry}/${child.name}` }))
      .filter(({ name }) => !ignored.test(name))
      .map(({ child, name }) => (child.isDirectory() ? filesIn(name) : [name])),
  )
  return nested.flat().sort()
}

/** A hash over everything a build is made from. */
export const fingerprint = async () => {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const file of (await Promise.all(sources.map(filesIn))).flat()) {
    hash.update(`\0${file}\0`).update(await readFile(path.join(root, file)))
  }
  return hash.digest('hex')
}
