import type { CollectionSlug, Config, Payload, TaskConfig } from 'payload'
import { oncePerProcess } from '../../render/once.ts'
import type { ArtworkOptions } from '../options.ts'
import { failureOf } from '../sets/draw-target.ts'
import type { Batch } from './batch.ts'
import { runBatch } from './run-batch.ts'
import { readBatch, readJob, saveFault, saveJob } from './store.ts'

const slug = 'artwork-batch'
const jobs = 'payload-jobs' as CollectionSlug

const nobody = () => false

const taskOf = (options: ArtworkOptions, folder: string): TaskConfig => ({
  slug,
  label: 'Artwork batch',
  inputSchema: [
    { name: 'owner', type: 'text', required: true },
    { name: 'batch', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    const { owner, batch: id } = input as { owner: string; batch: string }
    try {
      await runBatch(req.payload, options, folder, { owner, id })
    } catch (error) {
      const batch = await readBatch(folder, owner, id)
      if (batch) await saveFault(folder, batch, failureOf(req, error))
    }
    return { output: {} }
  },
})

/** Adds the task to the project's jobs, which nobody runs, cancels or reads through the API. */
export const withBatchTask = (
  given: Config['jobs'],
  options: ArtworkOptions,
  folder: string,
): NonNullable<Config['jobs']> => ({
  ...given,
  tasks: [...(given?.tasks ?? []), taskOf(options, folder)],
  access: { run: nobody, queue: nobody, cancel: nobody, ...given?.access },
  jobsCollectionOverrides: (args) => {
    const closed = {
      ...args.defaultJobsCollection,
      access: { read: nobody, create: nobody, update: nobody, delete: nobody },
      graphQL: false as const,
    }
    return given?.jobsCollectionOverrides?.({ ...args, defaultJobsCollection: closed }) ?? closed
  },
})

// The project's generated types name its tasks; a plugin knows none of them.
type QueueJob = (job: { task: string; input: object }) => Promise<{ id: string | number }>

/** Batches that this process draws, with whose they are. */
const running = oncePerProcess('batches', () => new Map<string, string>())

/** Whether a batch is being drawn by this process. */
export const isRunning = ({ id }: Batch): boolean => running.has(id)

/** Whether one of this person's is. */
export const isBusy = (owner: string): boolean => [...running.values()].includes(owner)

/** Queues a batch and draws it at once, off the request; nothing else needs to run jobs. */
export const startBatch = async (payload: Payload, folder: string, batch: Batch): Promise<void> => {
  const { id, owner } = batch
  if (running.has(id)) return
  running.set(id, owner)
  try {
    // A crash leaves its job marked as running, for ever.
    const old = await readJob(folder, batch)
    if (old !== null) await payload.delete({ collection: jobs, where: { id: { equals: old } } })
    const queue = payload.jobs.queue as unknown as QueueJob
    const job = await queue({ task: slug, input: { owner, batch: id } })
    await saveJob(folder, batch, job.id)
    void payload.jobs
      .runByID({ id: job.id, silent: true })
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'A batch failed.' }))
      .finally(() => running.delete(id))
  } catch (error) {
    running.delete(id)
    throw error
  }
}
