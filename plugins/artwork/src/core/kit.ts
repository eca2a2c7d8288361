import type { Palette } from './palette.ts'
import { defaultPhrases } from './phrases.ts'
import type { Picture } from './picture.ts'
import type { Text } from './text.ts'

/** A locked picture that an administrator put in: drawn as it is, with room round it. */
export type Asset = {
  slug: string
  label: Text
  /** Empty room on each side, in parts of its smaller side. */
  clearSpace: number
}

/** What makes an office's pictures its own. */
export type BrandKit = {
  palettes: readonly Palette[]
  /** Compounds that a line must not break; see `bind`. */
  phrases: readonly string[]
  assets: readonly Asset[]
}

/** An asset together with its picture, ready to be placed. */
export type PlacedAsset = Asset & { picture: Picture }

/** A kit without assets. */
export const plainKit = (palettes: readonly Palette[]): BrandKit => ({
  palettes,
  phrases: defaultPhrases,
  assets: [],
})
