import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { keepRunning } from './background.ts'
import { calendarCollection, workingTimeGlobal } from './calendar/collections.ts'
import { engineCollections } from './collections/engine-collections.ts'
import { webhookCollections } from './collections/webhook-collections.ts'
import { workflowEndpoints } from './endpoints/workflow.ts'
import { adoptionEndpoints } from './adoption/endpoints.ts'
import { migrateEndpoint } from './migrate.ts'
import { demandBodies, warnOfStaffing } from './staffing.ts'
import { evidenceCollection } from './evidence/collection.ts'
import { evidenceEndpoints } from './evidence/endpoints.ts'
import { sheetEndpoint } from './sheet/endpoint.ts'
import { templateCollection } from './sheet/template-collection.ts'
import { figuresEndpoint } from './figures/endpoint.ts'
import { inboxEndpoints } from './inbox/endpoints.ts'
import { startAlarms } from './alarms.ts'
import { persons } from './authority/persons.ts'
import { engineOf } from './engine.ts'
import { installGate } from './gate/install.ts'
import {
  governedBeforeDelete,
  governedBeforeOperation,
  mediaBeforeChange,
  mediaBeforeDelete,
  mediaBeforeOperation,
} from './hooks.ts'
import type { Text } from '../core/text.ts'
import { mandateCollection } from './mandates/collection.ts'
import { refusalExtensions, withWorkflow } from './graphql/install.ts'
import type { GovernedCollection, Workflow, WorkflowOptions } from './options.ts'
import { liveFileOrSignedIn } from './access.ts'
import { adminPaths } from './paths.ts'
import { startDailyHeads } from './daily-heads.ts'
import { startDelivery } from './notices/deliver.ts'
import { noticeEndpoints } from './notices/endpoints.ts'
import { pushEndpoints } from './push/endpoints.ts'
import { takedownEndpoints } from './takedowns/endpoints.ts'
import { workflowTranslations } from '../translations/interface.ts'
import { deliverWebhooks } from './webhooks/deliver.ts'
import { forgetDeliveries } from './webhooks/forget.ts'

const signedIn = ({ req }: { req: { user: unknown } }): boolean => Boolean(req.user)

/** Fields that are not approved are not shown to the public, at whatever depth they stand. */
const hideUngoverned = (fields: Field[], names: readonly string[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) =>
          'name' in tab && tab.name ? tab : { ...tab, fields: hideUngoverned(tab.fields, names) },
        ),
      }
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: hideUngoverned(field.fields, names) }
    if (!('name' in field) || !field.name || !names.includes(field.name)) return field
    return {
      ...field,
      access: { ...('access' in field ? field.access : {}), read: signedIn },
    } as Field
  })

const governed = (
  collection: CollectionConfig,
  { definition, ungoverned = [], locales = 'together' }: GovernedCollection,
  workflow: Workflow,
): CollectionConfig => {
  const { slug } = collection
  const drafts = typeof collection.versions === 'object' && collection.versions.drafts
  if (!drafts) throw new Error(`workflow: collection "${slug}" needs versions: { drafts: true }.`)
  const hidden = [...ungoverned, ...Object.keys(definition.flags ?? {})]
  return {
    ...collection,
    lockDocuments: false,
    fields: [
      {
        name: 'workflowPanel',
        type: 'ui',
        label: { vi: 'Quy trình duyệt', en: 'Approval' },
        admin: {
          position: 'sidebar',
          disableListColumn: true,
          components: { Field: '@bangtin/workflow/client#WorkflowPanel' },
        },
      },
      {
        name: 'takedownTasks',
        type: 'ui',
        label: { vi: 'Tháo dỡ tại chỗ', en: 'To be taken down on site' },
        admin: {
          position: 'sidebar',
          disableListColumn: true,
          components: { Field: '@bangtin/workflow/client#TakedownTasks' },
        },
      },
      ...hideUngoverned(collection.fields, hidden),
      {
        name: 'revision',
        type: 'number',
        label: { vi: 'Phiên bản nội dung', en: 'Revision' },
        access: { read: signedIn },
        admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
      },
      {
        name: 'workflowState',
        type: 'ui',
        label: { vi: 'Trạng thái duyệt', en: 'Approval' },
        admin: {
          components: {
            Field: '@bangtin/workflow/client#Nothing',
            Cell: '@bangtin/workflow/rsc#StateCell',
          },
        },
      },
    ],
    admin: {
      ...collection.admin,
      // What the panel offers; the browser knows no options of ours.
      custom: {
        ...collection.admin?.custom,
        workflow: {
          ...{ sheet: Boolean(workflow.sheet), evidence: Boolean(workflow.evidence) },
          locales,
        },
      },
      components: {
        ...collection.admin?.components,
        edit: {
          ...collection.admin?.components?.edit,
          Status: '@bangtin/workflow/client#Nothing',
          PublishButton: '@bangtin/workflow/client#Nothing',
          UnpublishButton: '@bangtin/workflow/client#Nothing',
        },
      },
    },
    endpoints: [
      ...(Array.isArray(collection.endpoints) ? collection.endpoints : []),
      ...workflowEndpoints(slug),
      ...(workflow.sheet ? [sheetEndpoint(slug)] : []),
      ...(workflow.evidence ? evidenceEndpoints(slug) : []),
    ],
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        governedBeforeOperation(slug),
      ],
      beforeDelete: [...(collection.hooks?.beforeDelete ?? []), governedBeforeDelete(slug)],
    },
  }
}

const nameOf = ({ collections = [] }: Config, slug: string): Text | string =>
  (collections.find((collection) => collection.slug === slug)?.labels?.plural ?? slug) as
    Text | string

const medium = (collection: CollectionConfig, workflow: Workflow): CollectionConfig => ({
  ...collection,
  lockDocuments: false,
  access: {
    ...collection.access,
    read: liveFileOrSignedIn(workflow, collection.slug, collection.access?.read),
  },
  fields: [
    ...collection.fields,
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { vi: 'Đang công khai', en: 'Public' },
      admin: { hidden: true, disableBulkEdit: true },
    },
    {
      name: 'fileHashes',
      type: 'json',
      label: { vi: 'Mã băm tệp', en: 'File hashes' },
      access: { read: signedIn },
      admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
    },
  ],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      mediaBeforeOperation(collection.slug),
    ],
    beforeChange: [mediaBeforeChange(collection.slug), ...(collection.hooks?.beforeChange ?? [])],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), mediaBeforeDelete(collection.slug)],
  },
})

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
      if (rule) return governed(collection, rule, workflow)
      if (workflow.media.includes(collection.slug)) return medium(collection, workflow)
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
        ...(workflow.evidence ? [evidenceCollection(workflow.evidence)] : []),
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
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          actions: [
            ...(config.admin?.components?.actions ?? []),
            '@bangtin/workflow/client#NoticeBell',
          ],
          beforeNavLinks: [
            ...(config.admin?.components?.beforeNavLinks ?? []),
            '@bangtin/workflow/rsc#InboxLink',
          ],
          views: {
            ...config.admin?.components?.views,
            workflowInbox: {
              Component: '@bangtin/workflow/rsc#InboxView',
              path: adminPaths.inbox,
              exact: true,
            },
            workflowFigures: {
              Component: '@bangtin/workflow/rsc#FiguresView',
              path: adminPaths.figures,
              exact: true,
            },
            workflowDiagram: {
              Component: '@bangtin/workflow/rsc#DiagramView',
              path: `${adminPaths.diagram}/:collection?`,
            },
          },
          beforeDashboard: [
            ...(config.admin?.components?.beforeDashboard ?? []),
            '@bangtin/workflow/rsc#TaskList',
            ...(workflow.placements ? ['@bangtin/workflow/rsc#TakedownList'] : []),
          ],
        },
      },
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
