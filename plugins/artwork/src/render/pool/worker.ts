import { perform } from './perform.ts'
import { failureOf, type Work } from './work.ts'

/** How a child ends that took more memory than it may. */
const tooLarge = 77

const limit = Number(process.env['ARTWORK_WORKER_MEMORY'] ?? 0) * 1024 * 1024
const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1024 / 1024)

const answer = (message: object): void => {
  // The server may have ended meanwhile: then nobody waits.
  if (process.connected) process.send?.({ ...message, rss: megabytes() }, () => undefined)
}

// Native code takes its memory outside of V8, whose limits don't see it.
if (limit > 0)
  setInterval(() => {
    if (process.memoryUsage.rss() > limit) process.exit(tooLarge)
  }, 100).unref()

// The server decides when its children end: it may still want what they draw.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit(0))

process.on('message', ({ id, work }: { id: number; work: Work }) => {
  perform(work).then(
    (result) => answer({ id, result }),
    (error: unknown) => answer({ id, failure: failureOf(error) }),
  )
})

// Engine and fonts are there before the first picture is asked for.
await perform({ kind: 'warm' })
answer({ ready: true })
