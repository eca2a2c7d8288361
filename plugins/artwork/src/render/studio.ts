import { type BrandKit, plainKit } from '../core/kit.ts'
import type { Template } from '../core/template.ts'
import { builtInTemplates } from '../templates/index.ts'
import { palettes } from '../templates/palettes.ts'
import type { FontWeight } from '../core/template.ts'
import type { Press } from './drawing.ts'
import type { PictureInput } from './read-picture.ts'

/** What an office draws with: its templates, its kit and the bytes of the kit's assets. */
export type Studio = {
  /** @default the templates of the package */
  templates: readonly Template[]
  /** @default the palettes and phrases of the package, no assets */
  kit: BrandKit
  /** The kit's assets by slug. @default none */
  assets: Readonly<Record<string, PictureInput>>
  /** The press that prints. @default a common offset press, the package's table of inks */
  press?: Press
  /**
   * The office's own fonts, each checked by `validateFont`; a weight that is missing is drawn with
   * the nearest. @default the package's typeface
   */
  fonts?: Partial<Record<FontWeight, Uint8Array>>
}

/** What comes with the package. */
export const defaultStudio: Studio = {
  templates: builtInTemplates,
  kit: plainKit(palettes),
  assets: {},
}
