import type { FieldAccess } from 'payload'
import { sitsIn } from '../src/access/roles.ts'
import { bodyEditor } from '../src/fields/editor.ts'
import { shownOrSignedIn } from '../src/access/shown-or-signed-in.ts'
import { previewPath } from '../src/article/addresses.ts'
import { kinds } from '../src/fields/kinds.ts'
import { notBeforeFrom } from '../src/fields/not-before-from.ts'
import { contentCollection } from '../src/fields/content-collection.ts'
import { planRecordTab } from '../src/fields/plan-record.ts'
import { slugFrom } from '../src/fields/slug.ts'
import { day, label } from '../src/fields/text.ts'
import { topics } from '../src/fields/topics.ts'
import { wordImport } from '../src/word/payload/import-field.ts'
import { wordPreviewEndpoint } from '../src/word/payload/preview-endpoint.ts'
import { handoverEndpoints } from '../src/handover/endpoints.ts'

const boardOnly: FieldAccess = ({ req }) => sitsIn(req.user, 'editorialBoard')

/** Tin, bài: what the portal publishes. */
export const Articles = contentCollection({
  read: shownOrSignedIn,
  searched: ['title', 'summary', 'author', 'penName'],
  config: {
    slug: 'articles',
    labels: { singular: label('Tin, bài', 'Article'), plural: label('Tin, bài', 'Articles') },
    admin: {
      defaultColumns: ['title', 'workflowState', 'kind', 'topic', 'updatedAt'],
      preview: ({ id }) => (typeof id === 'string' ? previewPath(id) : null),
      livePreview: {
        url: ({ data: { id } }) => (typeof id === 'string' ? previewPath(id) : null),
        breakpoints: [
          { name: 'phone', label: 'Điện thoại (Phone)', width: 390, height: 780 },
          { name: 'desktop', label: 'Máy tính (Desktop)', width: 1280, height: 800 },
        ],
      },
    },
    endpoints: [wordPreviewEndpoint, ...handoverEndpoints],
    fields: [
      {
        name: 'handoverPanel',
        type: 'ui',
        label: label('Bàn giao cho cổng thông tin', 'Hand over to a portal'),
        admin: {
          position: 'sidebar',
          disableListColumn: true,
          components: { Field: '/src/handover/HandoverPanel.tsx#HandoverPanel' },
        },
      },
      {
        type: 'tabs',
        tabs: [
          {
            label: label('Nội dung', 'Content'),
            fields: [
              {
                name: 'title',
                type: 'text',
                required: true,
                maxLength: 300,
                label: label('Tiêu đề', 'Title'),
              },
              {
                name: 'summary',
                type: 'textarea',
                maxLength: 1000,
                label: label('Tóm tắt', 'Summary'),
              },
              {
                name: 'cover',
                type: 'upload',
                relationTo: 'media',
                label: label('Ảnh đại diện', 'Cover'),
              },
              wordImport,
              {
                name: 'body',
                type: 'richText',
                required: true,
                editor: bodyEditor,
                label: label('Nội dung', 'Body'),
              },
            ],
          },
          planRecordTab(),
        ],
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'news',
        options: kinds,
        label: label('Thể loại', 'Kind'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'topic',
        type: 'select',
        options: topics,
        label: label('Nhóm nội dung', 'Topic'),
        admin: { position: 'sidebar' },
      },
      slugFrom('title'),
      {
        name: 'author',
        type: 'text',
        maxLength: 120,
        label: label('Tác giả', 'Author'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'penName',
        type: 'text',
        maxLength: 120,
        label: label('Bút danh', 'Pen name'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'source',
        type: 'text',
        maxLength: 300,
        label: label('Nguồn', 'Source'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'needsLeadership',
        type: 'checkbox',
        defaultValue: false,
        label: label('Cần lãnh đạo UBND phường phê duyệt', 'Needs leadership’s approval'),
        access: { create: boardOnly, update: boardOnly },
        admin: {
          position: 'sidebar',
          description: label(
            'Chỉ Ban Biên tập thay đổi được mục này.',
            'Only the editorial board can change this.',
          ),
        },
      },
      {
        type: 'row',
        admin: { position: 'sidebar' },
        fields: [
          {
            name: 'displayFrom',
            type: 'date',
            index: true,
            label: label('Hiển thị từ ngày', 'Shown from'),
            admin: day,
          },
          {
            name: 'displayUntil',
            type: 'date',
            index: true,
            validate: notBeforeFrom,
            label: label('Hiển thị đến ngày', 'Shown until'),
            admin: day,
          },
        ],
      },
    ],
  },
})
