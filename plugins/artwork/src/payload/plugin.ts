import type { Config, Plugin } from 'payload'
import { artworkTranslations } from '../translations/interface.ts'
import { applyEndpoint } from './apply-endpoint.ts'
import type { ArtworkOptions } from './options.ts'
import { renderEndpoint, templatesEndpoint } from './render-endpoint.ts'

/**
 * Artwork for Payload: adds the endpoints that list templates, render a picture and keep one with a
 * record, and the texts of the studio. Put `ArtworkStudio` into a `ui` field of the collection.
 */
export const artworkPlugin =
  (options: ArtworkOptions = {}): Plugin =>
  (config: Config): Config => ({
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      templatesEndpoint(options),
      renderEndpoint(options),
      applyEndpoint(options),
    ],
    i18n: {
      ...config.i18n,
      translations: {
        ...config.i18n?.translations,
        vi: { ...config.i18n?.translations?.['vi'], artwork: artworkTranslations.vi },
        en: { ...config.i18n?.translations?.['en'], artwork: artworkTranslations.en },
      },
    } as never,
  })
