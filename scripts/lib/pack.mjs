import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { StepFailed } from './step.mjs'

/** The plugins that are packages of their own. */
export const packages = ['workflow', 'artwork', 'quiz']

const notShipped = /\.test(-helper)?\.tsx?$|(^|\/)golden(\/|$)/

const compile = async (source, outDir) => {
  const project = path.join(path.dirname(outDir), 'tsconfig.json')
  const from = (file) => path.relative(path.dirname(project), path.join(root, file))
  const options = {
    noEmit: false,
    incremental: false,
    declaration: true,
    sourceMap: true,
    inlineSources: true,
    rewriteRelativeImportExtensions: true,
    rootDir: path.relative(path.dirname(project), source),
    outDir: path.basename(outDir),
    typeRoots: [from('node_modules/@types')],
    // Nothing of the app: what compiles here compiles in anybody's project.
    paths: {},
    plugins: [],
  }
  const sources = path.relative(path.dirname(project), source)
  await writeFile(
    project,
    JSON.stringify({
      extends: from('tsconfig.json'),
      compilerOptions: options,
      include: [sources],
      exclude: [`${sources}/**/*.test.ts`, `${sources}/**/*.test-helper.ts`],
    }),
  )
  const { code, output } = await run(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', project],
    { quiet: true },
  )
  await rm(project)
  if (code === 0) return
  console.error(output)
  throw new StepFailed('tsc')
}

/**
 * The compiler leaves in declarations the `.ts` of imports, which strict readers do not resolve, and
 * the imports of styles, which have no types.
 */
const nameDeclarations = async (folder) => {
  for (const file of await filesIn(folder)) {
    if (!file.endsWith('.d.ts')) continue
    const text = await readFile(path.join(folder, file), 'utf8')
    const named = text
      .replace(/(['"])(\.{1,2}\/[^'"\n]+?)\.tsx?\1/g, '$1$2.js$1')
      .replace(/^import ['"][^'"\n]+\.css['"];\n/gm, '')
    if (named !== text) await writeFile(path.join(folder, file), named)
  }
}

const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))

const copyAssets = async (source, target) => {
  for (const file of await filesIn(source)) {
    if (/\.tsx?$/.test(file) || notShipped.test(file)) continue
    await mkdir(path.dirname(path.join(target, file)), { recursive: true })
    await cp(path.join(source, file), path.join(target, file))
  }
}

const shipped = (entry) => {
  const built = entry.replace(/^\.\/src\//, './dist/').replace(/\.tsx?$/, '')
  return { types: `${built}.d.ts`, default: `${built}.js` }
}

/** What the package says of itself once built: npm ignores `publishConfig.exports`. */
const manifest = async (home) => {
  const own = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'))
  const exports = Object.fromEntries(
    Object.entries(own.exports).map(([name, entry]) => [name, shipped(entry)]),
  )
  return { ...own, exports, files: ['dist'], sideEffects: ['**/*.css'] }
}

/**
 * Builds a plugin as others install it, ESM with declarations, and packs it.
 *
 * @param {string} name folder of the plugin
 * @param {string} [into] absolute path of the folder to work in
 * @returns {Promise<string>} absolute path of the tarball
 * @throws StepFailed when it does not compile alone
 */
export const pack = async (name, into = path.join(root, 'dist/packages')) => {
  const home = path.join(root, 'plugins', name)
  const stage = path.join(into, name)
  await rm(stage, { recursive: true, force: true })
  await mkdir(stage, { recursive: true })
  await compile(path.join(home, 'src'), path.join(stage, 'dist'))
  await nameDeclarations(path.join(stage, 'dist'))
  await copyAssets(path.join(home, 'src'), path.join(stage, 'dist'))
  await cp(path.join(home, 'README.md'), path.join(stage, 'README.md'))
  await cp(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE'))
  await writeFile(
    path.join(stage, 'package.json'),
    `${JSON.stringify(await manifest(home), null, 2)}\n`,
  )
  const { code, output } = await run('npm', ['pack', stage, '--pack-destination', into, '--json'], {
    quiet: true,
  })
  if (code !== 0) {
    console.error(output)
    throw new StepFailed('npm pack')
  }
  const { version } = JSON.parse(await readFile(path.join(stage, 'package.json'), 'utf8'))
  return path.join(into, `bangtin-${name}-${version}.tgz`)
}
