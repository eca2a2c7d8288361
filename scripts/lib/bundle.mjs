import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

/** Modules of ours keep the address of their source, from which they find their files. */
const keepAddresses = {
  name: 'keep-addresses',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8')
      const contents = source.replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(file).href),
      )
      return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/** Packages are loaded by Node as they are, save our own, which are TypeScript. */
const externalPackages = {
  name: 'external-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
      const own = name.startsWith('@bangtin/') || name === '@payload-config'
      return own || kind === 'entry-point' ? undefined : { path: name, external: true }
    })
  },
}

/**
 * Compiles a program of ours to one file that plain Node runs. Loading hundreds of TypeScript
 * modules through Node's loader hooks instead was seen to stall at random on a cold cache.
 *
 * @param {string} entry path of a TypeScript file from the repository's folder
 * @returns {Promise<string>} path of the file to run, with {@link nodeFlags}
 */
export const bundle = async (entry) => {
  const { build } = await import('esbuild')
  const outfile = path.join(root, 'dist', entry.replace(/\.ts$/, '.mjs'))
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: 'inline',
    logLevel: 'error',
    plugins: [keepAddresses, externalPackages],
  })
  return outfile
}

/**
 * How Node runs a compiled program. Without the condition, Lexical's modules choose their build by a
 * dynamic import at top level, which Node 20 was seen never to finish in half of all starts. What a
 * crowd's requests leave behind needs room, or it is swept all the time.
 */
export const nodeFlags = [
  '--enable-source-maps',
  '--conditions=production',
  '--max-semi-space-size=64',
]
