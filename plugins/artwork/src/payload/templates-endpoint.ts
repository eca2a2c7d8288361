import type { Endpoint } from 'payload'
import { listTemplate } from '../core/list-template.ts'
import { defaultStudio } from '../render/index.ts'
import { answer } from './answer.ts'
import type { ArtworkOptions } from './options.ts'

/**
 * `GET /api/artwork/templates`: `[{ slug, version, label, fields, variants, example }]`; 401, 403.
 */
export const templatesEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/templates',
  method: 'get',
  handler: (req) =>
    answer(req, options, async () =>
      Response.json(
        (options.templates ?? defaultStudio.templates).map((template) =>
          listTemplate(template, defaultStudio.kit),
        ),
      ),
    ),
})
