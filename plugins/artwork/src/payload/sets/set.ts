import type { CollectionConfig } from 'payload'
import type { Verdict } from '../../core/legibility.ts'
import type { Text } from '../../core/text.ts'

/** Slug of the collection that keeps sets while they are drawn, and what came of them. */
export const setsSlug = 'artwork-sets'

/** One of the surfaces that a set is drawn for. `size` is what a render request takes. */
export type SetTarget = {
  /** Where it is seen, as the picture's row says. */
  label: string
  screenId?: string
  size: Record<string, unknown>
  /** A video loop of the record's pictures in place of a picture. */
  loop?: LoopRecipe
}

/** What a loop is made of. */
export type LoopRecipe = {
  /** Media of the record's rows, in their order, and the seconds each stands. */
  slides: { image: string | number; seconds: number }[]
  transition: 'cut' | 'fade'
  /** Runs along the lower edge; empty for none. */
  ticker: string
}

/** What came of one target. */
export type SetResult =
  | {
      status: 'waiting'
      /** Of a loop that is being made: the part that is done, from 0 to 1. */
      part?: number
    }
  | {
      status: 'drawn'
      /** Its row in the record, with the medium or the video that keeps it. */
      row: Record<string, unknown>
      width: number
      height: number
      legibility?: { verdict: Verdict; summary: Text }
    }
  | { status: 'failed'; code: string; field?: string; text: Text }

/** `drawing` until every target was tried, `saving` until the record has the pictures. */
export type SetState = 'drawing' | 'saving' | 'done' | 'refused'

/** A set as it is kept. */
export type SetDoc = {
  id: string | number
  state: SetState
  /** The record that takes the pictures. */
  target: { collection: string; field: string; id: string | number }
  by: { collection: string; id: string | number; language: 'vi' | 'en' }
  body: Record<string, unknown>
  /** Whether a picture takes the place of the one that the same surface had. */
  replace: boolean
  targets: SetTarget[]
  results: SetResult[]
  /** Why the record took none of the pictures. */
  fault?: { code: string; text: Text } | null
  /** The job of Payload's that draws it. */
  job?: string | number | null
}

const nobody = () => false

/** Written by the plugin alone; read through `GET /api/artwork/sets/<id>`. */
export const setsCollection: CollectionConfig = {
  slug: setsSlug,
  labels: {
    singular: { vi: 'Bộ hình', en: 'Artwork set' },
    plural: { vi: 'Bộ hình', en: 'Artwork sets' },
  },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'set', type: 'json', required: true },
  ],
}
