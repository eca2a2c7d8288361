import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ArtworkError } from '../core/artwork-error.ts'
import { builtInTemplates } from '../templates/index.ts'
import { recordOf, sizeOf } from '../templates/records.test-helper.ts'
import { planRender } from './plan.ts'
import { readCode } from './read-code.test-helper.ts'
import { readBack } from './read-back.ts'

const refused = new Set(['text-does-not-fit', 'code-too-small', 'field-missing'])

/** Larger pictures are laid out alike and cost seconds; a few of them are enough. */
const costly = 1_500_000

it.each(builtInTemplates.map((template) => [template.slug, template] as const))(
  '%s is drawn as it was laid out, whatever the record and the size',
  async (slug, template) => {
    let large = 0
    await fc.assert(
      fc.asyncProperty(recordOf(template), sizeOf(template), async (data, size) => {
        if (size.width * size.height > costly && ++large > 3) return
        try {
          const plan = await planRender({ template: slug, data, ...size })
          expect([size, await readBack(plan)]).toEqual([size, []])
          const link = plan.data['link']
          expect([size, await readCode(plan)]).toEqual([size, link || null])
        } catch (error) {
          if (!(error instanceof ArtworkError && refused.has(error.code))) throw error
        }
      }),
      {
        numRuns: process.env['SOAK'] ? 800 : 85,
        interruptAfterTimeLimit: 120_000,
        markInterruptAsFailure: true,
      },
    )
  },
  300_000,
)
