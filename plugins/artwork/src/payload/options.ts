import type { PayloadRequest } from 'payload'
import type { Template } from '../core/template.ts'

/** A collection whose records carry rendered artwork in an array field. */
export type ArtworkTarget = { collection: string; field: string }

/** Options of {@link artworkPlugin}. */
export type ArtworkOptions = {
  /** @default the templates of the package */
  templates?: readonly Template[]
  /** Who may render, beyond being signed in. @default everyone signed in */
  access?: (req: PayloadRequest) => boolean | Promise<boolean>
  /** The upload collection that keeps rendered pictures. @default 'media' */
  media?: string
  /** Collections that `POST /api/artwork/apply` may add pictures to. @default [] */
  targets?: readonly ArtworkTarget[]
}
