'use client'
import type { PictureBytes } from '../paste/pasted-pictures.ts'

/** A picture that waits to become a medium. */
export type NewPicture = PictureBytes & { source: string; caption: string }

/** Which medium each address became. */
export type Stored = Map<string, string>

/** How pictures are stored. */
export type StoreOptions = {
  /** Where the API is, such as `/api`. */
  api: string
  language: string
  /** What the files are called, before their number. */
  name: string
  onProgress: (done: number) => void
  signal: AbortSignal
}

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** Why a request was refused, in the server's words; empty when it says none. */
export const refusalOf = async (response: Response): Promise<string> => {
  const { errors } = (await response.json().catch(() => ({}))) as {
    errors?: { message?: string }[]
  }
  return errors?.[0]?.message ?? ''
}

const storeOne = async (
  { type, bytes, caption }: NewPicture,
  fileName: string,
  { api, language }: StoreOptions,
): Promise<string> => {
  const form = new FormData()
  const file = new File([new Uint8Array(bytes)], `${fileName}.${extensions[type] ?? 'png'}`, {
    type,
  })
  form.append('_payload', JSON.stringify(caption ? { caption } : {}))
  form.append('file', file)
  const response = await fetch(`${api}/media?depth=0`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': language },
    body: form,
  })
  if (!response.ok) throw new Error(await refusalOf(response))
  const { doc } = (await response.json()) as { doc: { id: string } }
  return doc.id
}

const remove = async (ids: Iterable<string>, api: string): Promise<void> => {
  for (const id of ids) {
    await fetch(`${api}/media/${encodeURIComponent(id)}`, {
      method: 'DELETE',
      credentials: 'include',
      keepalive: true,
    }).catch(() => undefined)
  }
}

/**
 * Stores pictures as media with the person's own rights, one after the other. When one fails or the
 * signal aborts, those already stored are removed again and the error is thrown. A request under way
 * is waited for, since the server would finish it anyway.
 */
export const storePictures = async (
  pictures: readonly NewPicture[],
  options: StoreOptions,
): Promise<Stored> => {
  const stored: Stored = new Map()
  try {
    for (const [index, picture] of pictures.entries()) {
      options.onProgress(index)
      const fileName = `${options.name}-${index + 1}`
      stored.set(picture.source, await storeOne(picture, fileName, options))
      options.signal.throwIfAborted()
    }
    return stored
  } catch (error) {
    await remove(stored.values(), options.api)
    throw error
  }
}
