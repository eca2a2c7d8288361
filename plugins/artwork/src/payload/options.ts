import type { PayloadRequest } from 'payload'
import type { Delivery } from './delivery/delivery.ts'
import type { Template } from '../core/template.ts'
import type { Press } from '../render/index.ts'

/** A collection with drafts whose records carry rendered artwork in an array field. */
export type ArtworkTarget = {
  /** Slug of the collection. */
  collection: string
  /**
   * Top-level array field with rows `{ image (upload), screen, template, templateVersion, width,
   * height, renderKey, data (json) }`.
   */
  field: string
}

/** Joins packages to whatever approves: only what was approved and is public is ever packed. */
export type DeliveryOptions = {
  /** The live approved version of a record; null when nothing of it is public. */
  read: (req: PayloadRequest, collection: string, id: string) => Promise<Delivery | null>
  /** Collections beyond those of `targets` whose records are delivered. @default [] */
  collections?: readonly string[]
  /** Who may take packages, beyond being signed in. @default who may render */
  access?: (req: PayloadRequest) => boolean | Promise<boolean>
}

/** Options of {@link artworkPlugin}. */
export type ArtworkOptions = {
  /** @default the templates of the package */
  templates?: readonly Template[]
  /** Who may render, beyond being signed in. @default everyone signed in */
  access?: (req: PayloadRequest) => boolean | Promise<boolean>
  /** The upload collection that keeps rendered pictures, with a text field `alt`. @default 'media' */
  media?: string
  /**
   * The office's brand kit as a global, and who may change it. With `fonts`, the office may draw with
   * fonts of its own, whose files that folder keeps.
   *
   * @default none
   */
  kit?: {
    access: (req: PayloadRequest) => boolean | Promise<boolean>
    fonts?: { folder: string }
  }
  /** Inks and ICC profile of the press that prints. @default a common offset press */
  press?: Press
  /**
   * An upload collection of finished videos, with fields `width`, `height`, `duration` and `codec`;
   * rows of artwork then have an upload field `video`. @default none
   */
  videos?: string
  /**
   * The collection of LED screens, with the fields of `ledScreenFields()`; what people see of it is
   * what its access lets them read. @default none
   */
  screens?: string
  /** What a delivery package is made of. @default no packages */
  delivery?: DeliveryOptions
  /**
   * Batches out of spreadsheets: the folder that keeps their pictures, for 7 days.
   *
   * @default no batches
   */
  batch?: { folder: string }
  /** Collections that `POST /api/artwork/apply` may add pictures to. @default [] */
  targets?: readonly ArtworkTarget[]
}
