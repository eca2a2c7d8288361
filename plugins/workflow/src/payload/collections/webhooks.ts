import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  Option,
  TextFieldSingleValidation,
  TypedUser,
} from 'payload'
import { engineOf } from '../engine.ts'
import { languageOf } from '../errors.ts'
import type { WebhookOptions, Workflow } from '../options.ts'
import { slugs, webhooksSlug } from '../slugs.ts'
import { actionOptions } from './action-options.ts'
import { secretEndpoint } from '../webhooks/endpoints.ts'
import { newSecret } from '../webhooks/signature.ts'
import { urlFault } from '../webhooks/url-fault.ts'

const group = { vi: 'Quy trình duyệt', en: 'Approval' }

const collectionOption = (slug: string, known: readonly CollectionConfig[]): Option => {
  const plural = known.find((one) => one.slug === slug)?.labels?.plural
  return { value: slug, label: typeof plural === 'object' ? plural : slug }
}

/** Checks the address where it is typed; what its name resolves to is checked at each try. */
const validUrl =
  (options: WebhookOptions): TextFieldSingleValidation =>
  (value, { req }) =>
    urlFault(value ?? '', options.allowPrivate ?? false)?.[languageOf(req)] ?? true

/** Each address has a secret of its own from the start; nobody chooses one. */
const giveSecret: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, secret: req.payload.encrypt(newSecret()) } : data

/** What waits for an address that is gone will not be sent any more. */
const giveUpDeliveries: CollectionAfterDeleteHook = async ({ id, req }) => {
  await engineOf(req.payload).raw.updateMany({
    collection: slugs.deliveries,
    where: { and: [{ webhook: { equals: String(id) } }, { status: { equals: 'waiting' } }] },
    data: {
      status: 'failed',
      nextAt: null,
      lastError: { vi: 'Webhook đã bị xóa.', en: 'The webhook was deleted.' },
    },
    req,
  })
}

/** Addresses outside that are told of decisions. */
export const webhooksCollection = (
  workflow: Workflow,
  options: WebhookOptions,
  isKeeper: (user: TypedUser | null) => boolean,
  known: readonly CollectionConfig[],
): CollectionConfig => {
  const keepers = ({ req }: { req: { user: TypedUser | null } }) => isKeeper(req.user)
  const kept = (name: string) => ({
    ...{ name, type: 'text' as const, hidden: true },
    access: { create: () => false, read: () => false, update: () => false },
  })
  return {
    slug: webhooksSlug,
    labels: {
      singular: { vi: 'Webhook', en: 'Webhook' },
      plural: { vi: 'Webhook', en: 'Webhooks' },
    },
    admin: {
      group,
      useAsTitle: 'name',
      defaultColumns: ['name', 'url', 'active'],
      hidden: ({ user }) => !isKeeper(user as unknown as TypedUser | null),
      hideAPIURL: true,
      description: {
        vi: 'Báo quyết định cho phần mềm khác. Yêu cầu được ký theo Standard Webhooks.',
        en: 'Tells other software of decisions. Requests are signed as Standard Webhooks has it.',
      },
    },
    access: { read: keepers, create: keepers, update: keepers, delete: keepers },
    graphQL: false,
    lockDocuments: false,
    endpoints: [secretEndpoint(isKeeper)],
    hooks: { beforeChange: [giveSecret], afterDelete: [giveUpDeliveries] },
    fields: [
      { name: 'name', type: 'text', required: true, label: { vi: 'Tên', en: 'Name' } },
      {
        name: 'url',
        type: 'text',
        required: true,
        label: { vi: 'Địa chỉ nhận (URL)', en: 'Address (URL)' },
        validate: validUrl(options),
      },
      {
        name: 'active',
        type: 'checkbox',
        defaultValue: true,
        index: true,
        label: { vi: 'Đang dùng', en: 'Active' },
      },
      {
        name: 'actions',
        type: 'select',
        hasMany: true,
        options: actionOptions,
        label: {
          vi: 'Chỉ các quyết định này (bỏ trống: tất cả)',
          en: 'Only these decisions (all if empty)',
        },
      },
      {
        name: 'collections',
        type: 'select',
        hasMany: true,
        options: Object.keys(workflow.collections).map((slug) => collectionOption(slug, known)),
        label: {
          vi: 'Chỉ các loại nội dung này (bỏ trống: tất cả)',
          en: 'Only these kinds of content (all if empty)',
        },
      },
      {
        name: 'secretPanel',
        type: 'ui',
        label: { vi: 'Khóa ký', en: 'Signing secret' },
        admin: {
          disableListColumn: true,
          components: { Field: '@bangtin/workflow/client#WebhookSecret' },
        },
      },
      kept('secret'),
      kept('previousSecret'),
      { ...kept('previousUntil'), type: 'date' },
    ],
  }
}
