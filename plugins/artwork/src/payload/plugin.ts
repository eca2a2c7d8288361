import type { Config, Plugin } from 'payload'
import type { Template } from '../core/template.ts'
import { renderStats, warmRenderer } from '../render/index.ts'
import { en } from '../translations/en.ts'
import { vi } from '../translations/vi.ts'
import { applyEndpoint } from './apply-endpoint.ts'
import { batchEndpoints } from './batch/endpoints.ts'
import { keepSweeping } from './batch/sweep.ts'
import { withBatchTask } from './batch/task.ts'
import { finishedEndpoint } from './finished/endpoint.ts'
import { packageEndpoint } from './delivery/endpoint.ts'
import { fontsCollection } from './kit/fonts.ts'
import { kitGlobal } from './kit/global.ts'
import type { ArtworkOptions } from './options.ts'
import { legibilityEndpoint } from './screens/legibility-endpoint.ts'
import { screensEndpoint } from './screens/endpoint.ts'
import { simulateEndpoint } from './screens/simulate-endpoint.ts'
import { setEndpoints } from './sets/endpoints.ts'
import { setsCollection } from './sets/set.ts'
import { withSetTask } from './sets/task.ts'
import { renderEndpoint } from './render-endpoint.ts'
import { statsEndpoint } from './stats-endpoint.ts'
import { templatesEndpoint } from './templates-endpoint.ts'

type Translations = Record<string, Record<string, object> | undefined>

/** The project's own words win over the plugin's. */
const withTexts = (given: Translations, language: string, texts: object): object => ({
  ...given[language],
  artwork: { ...texts, ...given[language]?.['artwork'] },
})

const demandUniqueSlugs = (templates: readonly Template[]): void => {
  const slugs = templates.map(({ slug }) => slug)
  const [twice] = slugs.filter((slug, index) => slugs.indexOf(slug) !== index)
  if (twice) throw new Error(`artworkPlugin: two templates have the slug "${twice}"; rename one.`)
}

/**
 * Artwork for Payload: adds the endpoints that list templates, render a picture and keep one with a
 * record, and the texts of the studio. Put `ArtworkStudio` into a `ui` field of the collection.
 */
export const artworkPlugin =
  (options: ArtworkOptions = {}): Plugin =>
  (config: Config): Config => {
    const given = (config.i18n?.translations ?? {}) as Translations
    const translations = {
      ...given,
      vi: withTexts(given, 'vi', vi),
      en: withTexts(given, 'en', en),
    } as NonNullable<Config['i18n']>['translations']
    const { kit } = options
    const globals = kit ? [kitGlobal(options.media ?? 'media', kit.access, Boolean(kit.fonts))] : []
    const fonts = kit?.fonts ? [fontsCollection(kit.access, kit.fonts.folder)] : []
    const takes = (options.targets ?? []).length > 0
    const withSets = takes ? withSetTask(config.jobs, options) : config.jobs
    demandUniqueSlugs(options.templates ?? [])
    return {
      ...config,
      collections: [...(config.collections ?? []), ...fonts, ...(takes ? [setsCollection] : [])],
      ...(takes ? { jobs: withSets } : {}),
      ...(options.batch ? { jobs: withBatchTask(withSets, options, options.batch.folder) } : {}),
      globals: [...(config.globals ?? []), ...globals],
      endpoints: [
        ...(config.endpoints ?? []),
        templatesEndpoint(options),
        renderEndpoint(options),
        applyEndpoint(options),
        finishedEndpoint(options),
        statsEndpoint(options),
        screensEndpoint(options),
        legibilityEndpoint(options),
        simulateEndpoint(options),
        ...(takes ? setEndpoints(options) : []),
        ...(options.batch ? batchEndpoints(options, options.batch.folder) : []),
        ...(options.delivery ? [packageEndpoint(options, options.delivery)] : []),
      ],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        if (options.batch) keepSweeping(payload, options.batch.folder)
        // The first person to ask need not wait for it; where it fails, so will the request, clearly.
        if (renderStats().mode === 'children')
          warmRenderer().catch((error: unknown) => payload.logger.error(error))
      },
      i18n: { ...config.i18n, ...(translations ? { translations } : {}) },
    }
  }
