import type { CollectionConfig, Field, TypedUser } from 'payload'
import { slugs } from '../slugs.ts'
import { actionOptions } from './action-options.ts'
import { resendEndpoint } from '../webhooks/endpoints.ts'

const shown = (vi: string, en: string) => ({ label: { vi, en }, admin: { readOnly: true } })

const moment = (name: string, vi: string, en: string): Field => ({
  name,
  type: 'date',
  index: true,
  label: { vi, en },
  admin: {
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' },
  },
})

const kept = (name: string): Field => ({
  ...{ name, type: 'text', index: true, label: name },
  admin: { hidden: true, disableListColumn: true },
})

/** What was, or is to be, sent to webhooks; only the engine writes it. */
export const deliveriesCollection = (
  isKeeper: (user: TypedUser | null) => boolean,
): CollectionConfig => ({
  slug: slugs.deliveries,
  labels: {
    singular: { vi: 'Lần gửi webhook', en: 'Webhook delivery' },
    plural: { vi: 'Nhật ký gửi webhook', en: 'Webhook deliveries' },
  },
  admin: {
    group: { vi: 'Quy trình duyệt', en: 'Approval' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'action', 'webhookName', 'responseStatus', 'attempts'],
    hidden: ({ user }) => !isKeeper(user as unknown as TypedUser | null),
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  access: {
    read: ({ req }) => isKeeper(req.user),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  lockDocuments: false,
  endpoints: [resendEndpoint(isKeeper)],
  fields: [
    {
      name: 'resend',
      type: 'ui',
      label: { vi: 'Gửi lại', en: 'Resend' },
      admin: {
        disableListColumn: true,
        components: { Field: '@bangtin/workflow/client#DeliveryResend' },
      },
    },
    {
      name: 'status',
      type: 'select',
      index: true,
      options: [
        { value: 'waiting', label: { vi: 'Đang chờ gửi', en: 'Waiting' } },
        { value: 'delivered', label: { vi: 'Đã nhận', en: 'Delivered' } },
        { value: 'failed', label: { vi: 'Không gửi được', en: 'Failed' } },
      ],
      ...shown('Tình trạng', 'Status'),
    },
    {
      name: 'lastError',
      type: 'json',
      label: { vi: 'Lỗi gần nhất', en: 'Last error' },
      admin: { hidden: true, disableListColumn: true },
    },
    { name: 'responseStatus', type: 'number', ...shown('Mã trả lời', 'Response code') },
    { name: 'attempts', type: 'number', ...shown('Số lần đã gửi', 'Attempts') },
    moment('nextAt', 'Gửi tiếp lúc', 'Next attempt'),
    moment('deliveredAt', 'Đã nhận lúc', 'Delivered at'),
    { name: 'webhookName', type: 'text', ...shown('Nơi nhận', 'Webhook') },
    {
      name: 'action',
      type: 'select',
      options: actionOptions,
      ...shown('Quyết định', 'Decision'),
    },
    { name: 'title', type: 'text', ...shown('Nội dung', 'Content') },
    { name: 'messageId', type: 'text', ...shown('Mã webhook-id', 'webhook-id') },
    { name: 'body', type: 'textarea', ...shown('Dữ liệu gửi', 'Request body') },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      admin: { hidden: true, disableListColumn: true },
    },
    kept('docKey'),
    kept('collection'),
    kept('docId'),
    kept('webhook'),
  ],
})
