import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { chromium, type Browser } from 'playwright-core'
import { extract } from 'tar'

const require = createRequire(import.meta.url)

/**
 * Launches Chromium without a window: the one that CHROMIUM_PATH names, else the one that came
 * with npm, unpacked once into the system's temporary folder.
 */
export const launchChromium = async (): Promise<Browser> => {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
    return chromium.launch({ executablePath: named, args })
  }
  const dir = await unpacked()
  return chromium.launch({
    executablePath: path.join(dir, 'chromium'),
    args,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: path.join(dir, 'lib'),
      FONTCONFIG_PATH: dir,
    },
  })
}

const args = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--font-render-hinting=none']

/** The folder of the browser that came with npm; made under another name, so never half there. */
const unpacked = async (): Promise<string> => {
  const home = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..')
  const about = await readFile(path.join(home, 'package.json'), 'utf8')
  const { version } = JSON.parse(about) as { version: string }
  const bin = path.join(home, 'bin')
  const dir = path.join(tmpdir(), `bangtin-chromium-${version}`)
  if (existsSync(dir)) return dir
  const draft = await mkdtemp(`${dir}-`)
  const unbrotli = (name: string) =>
    [createReadStream(path.join(bin, name)), createBrotliDecompress()] as const
  await pipeline(...unbrotli('chromium.br'), createWriteStream(path.join(draft, 'chromium')))
  await chmod(path.join(draft, 'chromium'), 0o755)
  for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    await pipeline(...unbrotli(name), extract({ cwd: draft }))
  }
  await writeFile(path.join(draft, 'fonts.conf'), fontsConf(dir))
  await rename(draft, dir).catch(() => rm(draft, { recursive: true, force: true }))
  return dir
}

/** The package's own list of font folders is that of another machine. */
const fontsConf = (dir: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dir}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${dir}/fonts-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`
