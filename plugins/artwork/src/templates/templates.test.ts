import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArtworkError } from '../core/artwork-error.ts'
import { checkLayout } from '../core/check-layout.ts'
import type { TemplateData } from '../core/fields.ts'
import { plainKit } from '../core/kit.ts'
import { readData } from '../core/read-data.ts'
import { aspectClassOf, type Size } from '../core/size.ts'
import type { Template } from '../core/template.ts'
import { layOut } from '../render/lay-out.test-helper.ts'
import { builtInTemplates } from './index.ts'
import { palettes } from './palettes.ts'
import { recordOf, sizeOf, sizes } from './records.test-helper.ts'

const answers = new Set(['text-does-not-fit', 'code-too-small', 'field-missing'])

/** Faults of a layout; null when the text is refused for its length, with the mend. */
const faultsOf = (template: Template, input: TemplateData, size: Size) => {
  const kit = plainKit(palettes)
  try {
    const data = readData(template, input, { hasGlyph: () => true, kit, hasPhoto: () => false })
    const { texts } = layOut(template, input, size)
    return checkLayout({ fields: template.fields, data, size }, texts)
  } catch (error) {
    if (error instanceof ArtworkError && answers.has(error.code)) return null
    throw error
  }
}

it('sizes stand for the shapes they are listed under', () => {
  for (const [variant, list] of Object.entries(sizes))
    for (const size of list) expect([size, aspectClassOf(size)]).toEqual([size, variant])
})

describe.each(builtInTemplates.map((template) => [template.slug, template] as const))(
  '%s',
  (slug, template) => {
    it('has its example laid out whole in every shape', () => {
      for (const variant of template.variants)
        for (const size of sizes[variant].slice(variant === 'wide' ? 2 : 1)) {
          const faults = faultsOf(template, template.example as TemplateData, size)
          expect([slug, size, faults]).toEqual([slug, size, []])
        }
    })

    it('loses, clips or covers no text of any record at any size, or refuses it with the mend', () => {
      let [drawn, all] = [0, 0]
      fc.assert(
        fc.property(recordOf(template), sizeOf(template), (input, size) => {
          const faults = faultsOf(template, input, size)
          all += 1
          if (faults === null) return
          drawn += 1
          expect([size, faults]).toEqual([size, []])
        }),
        { numRuns: process.env['SOAK'] ? 4_000 : 85 },
      )
      expect(drawn / all).toBeGreaterThan(0.08)
    }, 240_000)
  },
)
