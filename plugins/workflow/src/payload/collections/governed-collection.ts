import type { CollectionConfig, Field } from 'payload'
import { workflowEndpoints } from '../endpoints/workflow.ts'
import { evidenceEndpoints } from '../evidence/endpoints.ts'
import { governedBeforeDelete, governedBeforeOperation } from '../hooks.ts'
import type { GovernedCollection, Workflow } from '../options.ts'
import { sheetEndpoint } from '../sheet/endpoint.ts'
import { signedIn } from './signed-in.ts'

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

/**
 * Adds to a governed collection: the panel and what stands beside it, the revision, the endpoints and
 * the early refusals.
 *
 * @throws Error when it has no drafts
 */
export const governedCollection = (
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
