import type { CollectionSlug, Config, Payload, TaskConfig } from 'payload'
import { oncePerProcess } from '../../render/once.ts'
import type { ArtworkOptions } from '../options.ts'
import { failureOf } from './draw-target.ts'
import { runSet } from './run-set.ts'
import type { SetDoc } from './set.ts'
import { readSet, saveSet } from './store.ts'

const slug = 'artwork-set'
const jobs = 'payload-jobs' as CollectionSlug

const nobody = () => false

/** The task of Payload's jobs that draws a set. */
const taskOf = (options: ArtworkOptions): TaskConfig => ({
  slug,
  label: 'Artwork set',
  inputSchema: [{ name: 'set', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { set: id } = input as { set: string }
    try {
      await runSet(req.payload, options, id)
    } catch (error) {
      const set = await readSet(req.payload, id)
      // One that was being saved may be in the record: it is brought on, and adds nothing twice.
      if (set?.state === 'drawing')
        await saveSet(req.payload, { ...set, state: 'refused', fault: failureOf(req, error) })
    }
    return { output: {} }
  },
})

/**
 * Adds the task to the project's jobs. Nobody runs, cancels or reads jobs through the API: to
 * Payload, being signed in would be enough.
 */
export const withSetTask = (
  jobs: Config['jobs'],
  options: ArtworkOptions,
): NonNullable<Config['jobs']> => ({
  ...jobs,
  tasks: [...(jobs?.tasks ?? []), taskOf(options)],
  access: { run: nobody, queue: nobody, cancel: nobody, ...jobs?.access },
  jobsCollectionOverrides: (args) => {
    const { defaultJobsCollection: jobsCollection } = args
    const closed = {
      ...jobsCollection,
      access: { read: nobody, create: nobody, update: nobody, delete: nobody },
      graphQL: false as const,
    }
    return jobs?.jobsCollectionOverrides?.({ ...args, defaultJobsCollection: closed }) ?? closed
  },
})

// The project's generated types name its tasks; a plugin knows none of them.
type QueueJob = (job: { task: string; input: object }) => Promise<{ id: string | number }>

const running = oncePerProcess('sets', () => new Set<string>())

/** Whether a set is being drawn by this process. */
export const isRunning = ({ id }: SetDoc): boolean => running.has(String(id))

/** Queues a set and draws it at once, off the request; nothing else needs to run jobs. */
export const startSet = async (payload: Payload, set: SetDoc): Promise<void> => {
  const key = String(set.id)
  if (running.has(key)) return
  running.add(key)
  try {
    // A crash leaves its job marked as running, for ever.
    if (set.job) await payload.delete({ collection: jobs, where: { id: { equals: set.job } } })
    const queue = payload.jobs.queue as unknown as QueueJob
    const job = await queue({ task: slug, input: { set: key } })
    await saveSet(payload, { ...set, job: job.id })
    void payload.jobs
      .runByID({ id: job.id, silent: true })
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'A set failed.' }))
      .finally(() => running.delete(key))
  } catch (error) {
    running.delete(key)
    throw error
  }
}
