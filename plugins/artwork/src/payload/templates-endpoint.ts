import type { Endpoint } from 'payload'
import { listTemplate } from '../core/list-template.ts'
import { defaultStudio } from '../render/index.ts'
import { answer } from './answer.ts'
import { readKit } from './kit/read-kit.ts'
import type { ArtworkOptions } from './options.ts'

/**
 * `GET /api/artwork/templates`: `[{ slug, version, label, medium, fields, variants, example }]`, with
 * the palettes and locked pictures of the brand kit as options, and the issuers the office often
 * names as `suggestions` of the field `issuer`; 401, 403.
 */
export const templatesEndpoint = (options: ArtworkOptions): Endpoint => ({
  path: '/artwork/templates',
  method: 'get',
  handler: (req) =>
    answer(req, options, async () => {
      const { kit, issuers } = await readKit(req, options)
      const templates = options.templates ?? defaultStudio.templates
      const suggestions = { issuer: issuers }
      return Response.json(templates.map((one) => listTemplate(one, kit, suggestions)))
    }),
})
