import { AsyncResource } from 'node:async_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { LostTransactionError, NestedWriteError } from '../../src/database/errors.ts'
import { lanePayload } from '../helpers/lane-payload.ts'
import { allNotes, countVersions, createNote, updateNote } from '../helpers/notes.ts'
import { rounds } from '../helpers/soak.ts'

const collection = 'notes' as CollectionSlug

describe('the write lane', () => {
  let payload: Payload
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ payload, close } = await lanePayload({ transactionLimit: 1000 }))
  })
  afterAll(() => close())

  const titled = async (title: string) =>
    (await allNotes(payload)).filter((note) => note.title === title)

  it('lets 200 creates at once all succeed, each with its version', async () => {
    const count = rounds(200)
    const before = await countVersions(payload)
    const made = await Promise.allSettled(
      Array.from({ length: count }, (_, round) =>
        createNote(payload, { title: 'crowd', round, rows: [{ round }, { round }] }),
      ),
    )
    expect(made.filter(({ status }) => status === 'rejected')).toEqual([])
    const notes = await titled('crowd')
    expect(notes).toHaveLength(count)
    expect(notes.every((note) => note.rows?.length === 2)).toBe(true)
    expect(await countVersions(payload)).toBe(before + count)
  })

  it('makes a bare adapter write atomic over its tables', async () => {
    const note = await createNote(payload, { title: 'bare', rows: [{ round: 1 }] })
    const data = { title: 'bare', rows: [{ round: 2 }, { id: {} as never, round: 3 }] }
    await expect(payload.db.updateOne({ collection, id: note.id, data })).rejects.toThrow()
    const [kept] = await titled('bare')
    expect(kept?.rows?.map(({ round }) => round)).toEqual([1])
  })

  it('refuses a nested write without req, and frees the lane', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await expect(createNote(payload, { title: 'nested' })).rejects.toThrow(NestedWriteError)
    await expect(payload.db.create({ collection, data: {} })).rejects.toThrow(/"req"/)
    await createNote(payload, { title: 'nested' }, req)
    await payload.db.commitTransaction(await (req.transactionID ?? ''))
    expect(await titled('nested')).toHaveLength(1)
    await createNote(payload, { title: 'after nested' })
  })

  it('lets operations that were started together take their turns', async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => {
        const id = await payload.db.beginTransaction()
        await payload.db.commitTransaction(id ?? '')
        return id
      }),
    )
    expect(new Set(ids).size).toBe(3)
  })

  it('turns a failed COMMIT into an error', async () => {
    const id = await payload.db.beginTransaction()
    await payload.db.create({
      collection,
      data: { title: 'lost' },
      req: { transactionID: id ?? '' },
    })
    const { sessions } = payload.db as unknown as {
      sessions: Record<string, { db: { run: (sql: string) => Promise<unknown> } }>
    }
    await sessions[id ?? '']?.db.run('ROLLBACK')
    await expect(payload.db.commitTransaction(id ?? '')).rejects.toThrow()
    expect(await titled('lost')).toEqual([])
    await createNote(payload, { title: 'after lost' })
  })

  it('fails the outer operation when a nested one has killed their transaction', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const id = await req.transactionID
    await createNote(payload, { title: 'outer' }, req)
    await killTransaction(req)
    await expect(payload.db.create({ collection, data: { title: 'rest' }, req })).rejects.toThrow(
      LostTransactionError,
    )
    await expect(payload.db.commitTransaction(id ?? '')).rejects.toThrow(LostTransactionError)
    expect(await titled('outer')).toEqual([])
    expect(await titled('rest')).toEqual([])
  })

  it('rolls back a transaction that nobody ends, and refuses what comes late', async () => {
    const id = (await payload.db.beginTransaction()) ?? ''
    const req = { transactionID: id }
    await payload.db.create({ collection, data: { title: 'stuck' }, req })
    await createNoteElsewhere(payload, 'waited')
    await expect(payload.db.create({ collection, data: {}, req })).rejects.toThrow(
      LostTransactionError,
    )
    await expect(payload.db.commitTransaction(id)).rejects.toThrow(LostTransactionError)
    expect(await titled('stuck')).toEqual([])
    expect(await titled('waited')).toHaveLength(1)
  })

  it('keeps settings and readers alive through hundreds of transactions', async () => {
    const note = await createNote(payload, { title: 'read', round: 0 })
    for (let round = 1; round <= 20; round++) {
      const [, found] = await Promise.all([
        updateNote(payload, note.id, { round, rows: [{ round }] }),
        payload.findByID({ collection, id: note.id }),
      ])
      expect(found.id).toBe(note.id)
    }
    const { client } = payload.db as unknown as {
      client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }
    }
    const { rows } = await client.execute('PRAGMA busy_timeout')
    expect(Object.values(rows[0] ?? {})).toEqual([5000])
  })
})

const outside = AsyncResource.bind((work: () => void) => work())

/** Writes from outside the present asynchronous context, as another request would. */
const createNoteElsewhere = (payload: Payload, title: string) =>
  new Promise((resolve, reject) => {
    outside(() => void createNote(payload, { title }).then(resolve, reject))
  })
