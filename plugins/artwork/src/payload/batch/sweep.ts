import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

const day = 24 * 60 * 60_000

/** How long a batch is kept. */
export const keptDays = 7

const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

/**
 * Removes batches that are older than 7 days.
 *
 * @param now in milliseconds
 */
export const sweep = async (folder: string, now: number): Promise<void> => {
  for (const owner of await list(folder)) {
    const own = path.join(/* turbopackIgnore: true */ folder, owner)
    for (const id of await list(own)) {
      const place = path.join(own, id)
      const { mtimeMs } = await stat(path.join(place, 'batch.json')).catch(() => stat(place))
      if (now - mtimeMs > keptDays * day) await rm(place, { recursive: true, force: true })
    }
  }
}

/** Sweeps at the start, and every six hours. */
export const keepSweeping = (payload: Payload, folder: string): void => {
  const work = (): void =>
    void sweep(folder, Date.now()).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Sweeping old batches failed.' }),
    )
  work()
  setInterval(work, day / 4).unref()
}
