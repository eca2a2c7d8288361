import { type ChildProcess, fork } from 'node:child_process'
import { errorOf, type Failure, type Work } from './work.ts'

/** Why a child ended in the middle of its work. */
export type Death = 'crashed' | 'timeout' | 'memory' | 'cancelled'

/** A child that ended before it answered. */
export class ChildDied extends Error {
  readonly death: Death

  constructor(death: Death, detail: string) {
    super(`A rendering process ended: ${death} (${detail}).`)
    this.death = death
  }
}

/** Limits of one child. */
export type ChildLimits = {
  /** Milliseconds for a piece of work. */
  time: number
  /** Megabytes of its whole memory. */
  memory: number
  /**
   * Milliseconds that work may still take which nobody waits for: a new child takes longer to start
   * than most pictures take to be done.
   */
  grace: number
}

/** A process that does one piece of work at a time. */
export type Child = {
  pid: number
  /** Work whose signal is aborted is given up after the grace. */
  perform: (work: Work, signal?: AbortSignal) => Promise<unknown>
  alive: () => boolean
  /** Megabytes it last told. */
  memory: () => number
  kill: () => void
}

type Answer = { id?: number; result?: unknown; failure?: Failure; rss: number }
type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void }

const exitOfTooLarge = 77
const startTime = 30_000

const passedOn =
  /^(PATH|HOME|TZ|TEMP|TMP|TMPDIR|LANG|SystemRoot|NODE_ENV|(LC|LD|DYLD|VIPS|MALLOC)_\w+)$/i

/** What a program needs to run: no secret of the server reaches one that reads strangers' bytes. */
const plainEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => passedOn.test(name)),
  ) as NodeJS.ProcessEnv

const spawn = (file: string, { memory }: ChildLimits): ChildProcess =>
  fork(file, [], {
    // Buffers cross as they are, not as lists of numbers.
    serialization: 'advanced',
    execArgv: ['--enable-source-maps', `--max-old-space-size=${Math.round(memory / 2)}`],
    env: { ...plainEnv(), ARTWORK_WORKER_MEMORY: String(memory) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

/** Keeps this process running only while something is under way. */
const hold = (child: ChildProcess, held: boolean): void => {
  const { channel } = child
  if (held) {
    child.ref()
    channel?.ref()
  } else {
    child.unref()
    channel?.unref()
  }
}

/**
 * Starts a child; its first work waits until it is ready.
 *
 * @param file the program, as plain Node runs it
 */
export const startChild = (file: string, limits: ChildLimits): Child => {
  const process = spawn(file, limits)
  let [living, memory, last, reason]: [boolean, number, number, Death] = [true, 0, 0, 'crashed']
  let waiting: (Waiting & { id: number }) | undefined
  const end = (detail: string, cause: Death = reason): void => {
    living = false
    waiting?.reject(new ChildDied(cause, detail))
    waiting = undefined
  }
  let open = (): void => undefined
  const ready = new Promise<void>((resolve) => (open = resolve))
  process.on('message', ({ id, result, failure, rss }: Answer) => {
    memory = rss
    if (id === undefined) open()
    if (id === undefined || waiting?.id !== id) return
    const { resolve, reject } = waiting
    waiting = undefined
    hold(process, false)
    if (failure) reject(errorOf(failure))
    else resolve(result)
  })
  process.on('error', ({ message }) => end(message))
  process.on('exit', (code, signal) => {
    end(signal ?? `exit ${code}`, code === exitOfTooLarge ? 'memory' : reason)
    open()
  })
  const kill = (cause: Death = 'crashed'): void => {
    ;[living, reason] = [false, cause]
    process.kill('SIGKILL')
  }
  const perform = async (work: Work, signal?: AbortSignal): Promise<unknown> => {
    const id = (last += 1)
    hold(process, true)
    const answered = new Promise<unknown>((resolve, reject) => (waiting = { id, resolve, reject }))
    let timer = setTimeout(() => kill('timeout'), startTime)
    let given: NodeJS.Timeout | undefined
    const giveUp = (): void => {
      given = setTimeout(() => kill('cancelled'), limits.grace)
    }
    signal?.addEventListener('abort', giveUp, { once: true })
    try {
      // Rejected early where the child never comes up: nobody waits in vain.
      await Promise.race([ready, answered])
      clearTimeout(timer)
      timer = setTimeout(() => kill('timeout'), limits.time)
      if (living) process.send({ id, work }, (error) => error && kill())
      return await answered
    } finally {
      clearTimeout(timer)
      clearTimeout(given)
      signal?.removeEventListener('abort', giveUp)
    }
  }
  hold(process, false)
  return {
    ...{ pid: process.pid ?? 0, perform, alive: () => living, memory: () => memory },
    kill: () => kill(),
  }
}
