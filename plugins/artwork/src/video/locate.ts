import { accessSync, chmodSync, constants, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { VideoError } from '../core/video/video-error.ts'

/** The programs of the FFmpeg project that are used. */
export type Tool = 'ffmpeg' | 'ffprobe'

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

const ending = process.platform === 'win32' ? '.exe' : ''

const onPath = (tool: Tool): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, `${tool}${ending}`))
    .find(isProgram)

// A bundle may stand elsewhere than the packages do, so from the running project too.
const starts = (): string[] => [
  import.meta.url,
  pathToFileURL(path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json')).href,
]

/** The program that came with npm. Where installing could not mark it as a program, that is done. */
const inPackage = (tool: Tool): string | undefined => {
  for (const start of starts()) {
    try {
      const scope = `@${tool}-installer`
      const main = createRequire(start).resolve(`${scope}/${tool}/package.json`)
      const platform = `${scope}/${process.platform}-${process.arch}/package.json`
      const folder = path.dirname(createRequire(main).resolve(platform))
      const file = path.join(/* turbopackIgnore: true */ folder, `${tool}${ending}`)
      if (!isProgram(file)) chmodSync(file, 0o755)
      if (isProgram(file)) return file
    } catch {
      continue
    }
  }
  return undefined
}

const found = new Map<string, string>()

/**
 * Where ffmpeg or ffprobe is: `FFMPEG_PATH` or `FFPROBE_PATH`, else an installed one (the system
 * keeps it up to date), else the one from npm.
 *
 * @throws VideoError `video-tool-missing`
 */
export const locate = (tool: Tool): string => {
  const variable = tool === 'ffmpeg' ? 'FFMPEG_PATH' : 'FFPROBE_PATH'
  const given = tool === 'ffmpeg' ? process.env['FFMPEG_PATH'] : process.env['FFPROBE_PATH']
  const key = `${tool} ${given ?? ''}`
  const known = found.get(key)
  if (known) return known
  const file = given ? (isProgram(given) ? given : undefined) : (onPath(tool) ?? inPackage(tool))
  if (!file)
    throw new VideoError('video-tool-missing', {
      vi: `Máy chủ chưa có ${tool}. Hãy cài ${tool} hoặc đặt ${variable}.`,
      en: `The server has no ${tool}. Install it or set ${variable}.`,
    })
  found.set(key, file)
  return file
}
