import { plainKit } from '../core/kit.ts'
import { readData } from '../core/read-data.ts'
import type { Size } from '../core/size.ts'
import type { Template } from '../core/template.ts'
import { palettes } from '../templates/palettes.ts'
import { compose, type Composition } from './compose.ts'

/** Lays a template out with plain data, without photos and assets. */
export const layOut = (template: Template, input: unknown, size: Size): Composition => {
  const kit = plainKit(palettes)
  const data = readData(template, input, { hasGlyph: () => true, kit, hasPhoto: () => false })
  return compose({ template, data, size, kit, photos: new Map(), assets: new Map() })
}
