import { createHash } from 'node:crypto'
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Text } from '../../core/text.ts'
import type { Batch, BatchResult } from './batch.ts'

/** Batches that a person keeps; the oldest give way. */
const most = 5

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const names = { batch: 'batch.json', results: 'results.jsonl', fault: 'fault.json', job: 'job.txt' }

/** The folder of a person's batches: nobody else's ids lead into it. */
export const ownerOf = ({ collection, id }: { collection: string; id: string | number }): string =>
  createHash('sha256').update(`${collection}:${id}`).digest('hex').slice(0, 24)

/** Where a batch keeps its files. */
export const placeOf = (folder: string, { owner, id }: Pick<Batch, 'owner' | 'id'>): string =>
  path.join(/* turbopackIgnore: true */ folder, owner, id)

const readText = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** A person's batch by its id; null when there is none. */
export const readBatch = async (
  folder: string,
  owner: string,
  id: unknown,
): Promise<Batch | null> => {
  if (typeof id !== 'string' || !idPattern.test(id)) return null
  const text = await readText(path.join(placeOf(folder, { owner, id }), names.batch))
  return text === null ? null : (JSON.parse(text) as Batch)
}

/** What came of a batch so far, in the order of its rows; a line that a crash tore is left out. */
export const readResults = async (folder: string, batch: Batch): Promise<BatchResult[]> => {
  const text = (await readText(path.join(placeOf(folder, batch), names.results))) ?? ''
  const found = new Map<number, BatchResult>()
  for (const line of text.split('\n')) {
    try {
      if (line === '') continue
      const result = JSON.parse(line) as BatchResult
      found.set(result.index, result)
    } catch {
      continue
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index)
}

/** Keeps what came of a record. A line begins anew, lest a torn one take it along. */
export const addResult = (folder: string, batch: Batch, result: BatchResult): Promise<void> =>
  appendFile(path.join(placeOf(folder, batch), names.results), `\n${JSON.stringify(result)}`)

/** Why a batch as a whole came to nothing. */
export type BatchFault = { code: string; text: Text }

/** Keeps it. */
export const saveFault = (folder: string, batch: Batch, fault: BatchFault): Promise<void> =>
  writeFile(path.join(placeOf(folder, batch), names.fault), JSON.stringify(fault))

/** Reads it; null when nothing went wrong. */
export const readFault = async (folder: string, batch: Batch): Promise<BatchFault | null> => {
  const text = await readText(path.join(placeOf(folder, batch), names.fault))
  return text === null ? null : (JSON.parse(text) as BatchFault)
}

/** Keeps the id of the job that draws the batch. */
export const saveJob = (folder: string, batch: Batch, job: string | number): Promise<void> =>
  writeFile(path.join(placeOf(folder, batch), names.job), String(job))

/** Reads it; null before there is one. */
export const readJob = (folder: string, batch: Batch): Promise<string | null> =>
  readText(path.join(placeOf(folder, batch), names.job))

/** A person's batches, the newest first. */
export const batchesOf = async (folder: string, owner: string): Promise<Batch[]> => {
  const own = path.join(/* turbopackIgnore: true */ folder, owner)
  const ids = await readdir(own).catch(() => [])
  const read = await Promise.all(ids.map((id) => readBatch(folder, owner, id)))
  return read.flatMap((batch) => batch ?? []).sort((a, b) => b.startedAt.localeCompare(a.startedAt))
}

/** Keeps a new batch; a person's oldest ones are removed. */
export const createBatch = async (folder: string, batch: Batch): Promise<void> => {
  for (const old of (await batchesOf(folder, batch.owner)).slice(most - 1))
    await rm(placeOf(folder, old), { recursive: true, force: true })
  await mkdir(placeOf(folder, batch), { recursive: true })
  await writeFile(path.join(placeOf(folder, batch), names.batch), JSON.stringify(batch))
}
