import { type ChildProcess, spawn } from 'node:child_process'
import { VideoError } from '../core/video/video-error.ts'
import { boundedQueue, QueueFull } from '../render/queue.ts'
import { oncePerProcess } from '../render/once.ts'
import { locate, type Tool } from './locate.ts'

/** How a program is run: its time in milliseconds, and how many bytes it may say. */
export type RunOptions = {
  timeout: number
  /** @default 1 MiB */
  maxOutput?: number
  /** Feeds the program's standard input; it is closed afterwards. */
  feed?: (write: (bytes: Uint8Array) => Promise<void>) => Promise<void>
  signal?: AbortSignal | undefined
  /** Work that runs others within it waits in a line of its own, or the two would wait for each other. */
  outer?: boolean
}

/** What a program said, and whether it succeeded. */
export type RunResult = { ok: boolean; stdout: Buffer; stderr: string }

const queued = oncePerProcess('video-queue', () => boundedQueue(2, 50))
const queuedOuter = oncePerProcess('video-queue-outer', () => boundedQueue(1, 10))

const timeoutError = (): VideoError =>
  new VideoError('video-timeout', {
    vi: 'Xử lý video quá lâu nên đã dừng. Hãy xuất lại thành MP4 (H.264), ngắn hoặc nhỏ hơn.',
    en: 'The video took too long to process. Export it as MP4 (H.264), shorter or smaller.',
  })

const busyError = (): VideoError =>
  new VideoError('video-busy', {
    vi: 'Đang xử lý nhiều video cùng lúc. Hãy thử lại sau ít phút.',
    en: 'Many videos are being processed. Try again in a few minutes.',
  })

/** Writes with back-pressure; a program that stopped reading ends the writing. */
const writer = (child: ChildProcess): ((bytes: Uint8Array) => Promise<void>) => {
  const input = child.stdin
  return (bytes) =>
    new Promise((resolve, reject) => {
      if (!input || input.destroyed) {
        reject(new Error('The program stopped reading.'))
        return
      }
      const done = (error?: Error | null) => (error ? reject(error) : resolve())
      if (input.write(bytes, (error) => error && done(error))) {
        done()
        return
      }
      const drained = () => {
        input.off('close', closed)
        done()
      }
      const closed = () => {
        input.off('drain', drained)
        done(new Error('The program stopped reading.'))
      }
      input.once('drain', drained).once('close', closed)
    })
}

const runNow = (file: string, args: readonly string[], options: RunOptions): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    const { timeout, maxOutput = 1024 * 1024, feed, signal } = options
    // An environment of its own: nothing in ours is the program's matter.
    const child: ChildProcess = spawn(file, [...args], {
      stdio: [feed ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      env: { PATH: '/usr/bin:/bin', LANG: 'C' } as unknown as NodeJS.ProcessEnv,
      windowsHide: true,
    })
    let fault: Error | undefined
    const stop = (error: unknown) => {
      fault ??= error instanceof Error ? error : new Error(String(error))
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop(timeoutError()), timeout)
    const abort = () => stop((signal?.reason as unknown) ?? new Error('Aborted.'))
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
    const out: Buffer[] = []
    let said = 0
    let stderr = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.length
      if (said > maxOutput) {
        stop(timeoutError())
        return
      }
      out.push(chunk)
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      if (stderr.length < 8192) stderr += chunk.toString('utf8')
    })
    child.stdin?.on('error', () => undefined)
    if (feed)
      feed(writer(child)).then(
        () => child.stdin?.end(),
        // What the program says itself tells more than that it stopped reading.
        (error: unknown) => (child.exitCode === null ? stop(error) : undefined),
      )
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    child.on('error', (error) => {
      settle()
      reject(error)
    })
    child.on('close', (code) => {
      settle()
      if (fault !== undefined) reject(fault)
      else resolve({ ok: code === 0, stdout: Buffer.concat(out), stderr })
    })
  })

/**
 * Runs ffmpeg or ffprobe outside this process, two at a time, with limits of time and output.
 *
 * @throws VideoError `video-tool-missing`, `video-timeout` or `video-busy`
 */
export const runTool = async (
  tool: Tool,
  args: readonly string[],
  options: RunOptions,
): Promise<RunResult> => {
  const file = locate(tool)
  try {
    return await (options.outer ? queuedOuter : queued)(() => runNow(file, args, options))
  } catch (error) {
    throw error instanceof QueueFull ? busyError() : error
  }
}
