import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Note } from './lane-payload.ts'

const collection = 'notes' as CollectionSlug

type Data = Omit<Note, 'id'>

/** Creates a note through the Local API. */
export const createNote = async (
  payload: Payload,
  data: Data,
  req?: Partial<PayloadRequest>,
): Promise<Note> => await payload.create({ collection, data: data as never, req })

/** Changes a note through the Local API. */
export const updateNote = async (payload: Payload, id: string, data: Data): Promise<Note> =>
  await payload.update({ collection, id, data: data })

/** Every note there is. */
export const allNotes = async (payload: Payload): Promise<Note[]> => {
  const { docs } = await payload.find({ collection, limit: 0, depth: 0 })
  return docs
}

/** How many versions all notes have together. */
export const countVersions = async (payload: Payload): Promise<number> =>
  (await payload.countVersions({ collection })).totalDocs
