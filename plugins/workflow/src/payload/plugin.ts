import type { Config, Plugin } from 'payload'
import { adminWith } from './admin-components.ts'
import { keepRunning } from './background.ts'
import { calendarCollection, workingTimeGlobal } from './calendar/collections.ts'
import { engineCollections } from './collections/engine-collections.ts'
import { governedCollection } from './collections/governed-collection.ts'
import { mediaCollection } from './collections/media-collection.ts'
import { webhookCollections } from './collections/webhook-collections.ts'
import { adoptionEndpoints } from './adoption/endpoints.ts'
import { migrateEndpoint } from './migrate.ts'
import { demandBodies, warnOfStaffing } from './staffing.ts'
import { evidenceCollection } from './evidence/collection.ts'
import { templateCollection } from './sheet/template-collection.ts'
import { figuresEndpoint } from './figures/endpoint.ts'
import { inboxEndpoints } from './inbox/endpoints.ts'
import { startAlarms } from './alarms.ts'
import { persons } from './authority/persons.ts'
import { engineOf } from './engine.ts'
import { installGate } from './gate/install.ts'
import type { Text } from '../core/text.ts'
import { mandateCollection } from './mandates/collection.ts'
import { refusalExtensions, withWorkflow } from './graphql/install.ts'
import type { Workflow, WorkflowOptions } from './options.ts'
import { startDailyHeads } from './daily-heads.ts'
import { startDelivery } from './notices/deliver.ts'
import { noticeEndpoints } from './notices/endpoints.ts'
import { pushEndpoints } from './push/endpoints.ts'
import { takedownEndpoints } from './takedowns/endpoints.ts'
import { workflowTranslations } from '../translations/interface.ts'
import { deliverWebhooks } from './webhooks/deliver.ts'
import { forgetDeliveries } from './webhooks/forget.ts'

const nameOf = ({ collections = [] }: Config, slug: string): Text | string =>
  (collections.find((collection) => collection.slug === slug)?.labels?.plural ?? slug) as
    Text | string

/**
 * Approval for Payload: nothing in the governed collections goes public that was not approved, and
 * what was approved is exactly what goes public. See the README for a two-stage example.
 *
 * @throws Error at start when a governed collection is missing or has no drafts
 */
export const workflowPlugin =
  (options: WorkflowOptions): Plugin =>
  (config: Config): Config => {
    const workflow: Workflow = { ...options, media: options.media ?? ['media'] }
    const slugsInConfig = (config.collections ?? []).map(({ slug }) => slug)
    for (const slug of [...Object.keys(workflow.collections), ...workflow.media])
      if (!slugsInConfig.includes(slug))
        throw new Error(`workflow: there is no collection "${slug}" in the config.`)
    for (const [slug, { locales }] of Object.entries(workflow.collections))
      if (locales === 'each' && !config.localization)
        throw new Error(
          `workflow: "${slug}" has locales: 'each', but the config has no localization; leave it out.`,
        )
    demandBodies(workflow)
    const { init } = config.db
    const collections = (config.collections ?? []).map((collection) => {
      const rule = workflow.collections[collection.slug]
      if (rule) return governedCollection(collection, rule, workflow)
      if (workflow.media.includes(collection.slug)) return mediaCollection(collection, workflow)
      if (workflow.authority?.collection === collection.slug)
        return persons(collection, workflow.authority)
      return collection
    })
    return {
      ...config,
      collections: [
        ...collections,
        ...engineCollections(workflow),
        ...(workflow.calendar ? [calendarCollection(workflow.calendar)] : []),
        ...(workflow.evidence ? [evidenceCollection(workflow.evidence, workflow)] : []),
        ...(workflow.sheet?.templates
          ? [
              templateCollection(
                workflow.sheet.templates,
                Object.keys(workflow.collections).map((slug) => ({
                  value: slug,
                  label: nameOf(config, slug),
                })),
              ),
            ]
          : []),
        ...(workflow.mandates
          ? [mandateCollection(workflow, workflow.mandates, (slug) => nameOf(config, slug))]
          : []),
        ...(workflow.webhooks ? webhookCollections(workflow, workflow.webhooks, collections) : []),
      ],
      graphQL: withWorkflow(config.graphQL, Object.keys(workflow.collections)),
      hooks: {
        ...config.hooks,
        afterError: [...(config.hooks?.afterError ?? []), refusalExtensions],
      },
      globals: [
        ...(config.globals ?? []),
        ...(workflow.calendar ? [workingTimeGlobal(workflow.calendar)] : []),
      ],
      i18n: {
        ...config.i18n,
        translations: {
          ...config.i18n?.translations,
          vi: { ...config.i18n?.translations?.['vi'], workflow: workflowTranslations.vi },
          en: { ...config.i18n?.translations?.['en'], workflow: workflowTranslations.en },
        },
      },
      endpoints: [
        ...(config.endpoints ?? []),
        ...adoptionEndpoints,
        migrateEndpoint,
        ...noticeEndpoints,
        ...pushEndpoints,
        ...takedownEndpoints,
        ...inboxEndpoints,
        figuresEndpoint,
      ],
      admin: adminWith(config.admin, workflow),
      db: {
        ...config.db,
        init: (args) => {
          const adapter = init(args)
          installGate(adapter, args.payload, workflow)
          return adapter
        },
      },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        startDelivery(payload)
        startAlarms(payload)
        setTimeout(() => void warnOfStaffing(payload), 5_000).unref()
        startDailyHeads(payload)
        if (!workflow.webhooks) return
        keepRunning(engineOf(payload), deliverWebhooks)
        keepRunning(engineOf(payload), forgetDeliveries)
      },
    }
  }
