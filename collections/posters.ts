import { liveOrSignedIn } from '../src/access/live-or-signed-in.ts'
import { artworkFields } from '../src/fields/artworks.ts'
import { contentCollection } from '../src/fields/content-collection.ts'
import { planRecordTab } from '../src/fields/plan-record.ts'
import { day, label } from '../src/fields/text.ts'
import { topics } from '../src/fields/topics.ts'

/** Áp phích. */
export const Posters = contentCollection({
  read: liveOrSignedIn,
  searched: ['title', 'message', 'issuer'],
  config: {
    slug: 'posters',
    labels: { singular: label('Áp phích', 'Poster'), plural: label('Áp phích', 'Posters') },
    admin: {
      defaultColumns: ['title', 'workflowState', 'issuer', 'updatedAt'],
    },
    fields: [
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
                label: label('Tên áp phích', 'Title'),
              },
              {
                name: 'message',
                type: 'textarea',
                maxLength: 1000,
                label: label('Thông điệp', 'Message'),
              },
              ...artworkFields({
                template: 'photo-poster',
                texts: {
                  slogan: 'message',
                  title: 'message',
                  message: 'description',
                  issuer: 'issuer',
                },
                printFirst: [60, 80],
              }),
              {
                name: 'image',
                type: 'upload',
                relationTo: 'media',
                label: label('Hình áp phích đăng trên trang', 'Picture on the site'),
                admin: {
                  description: label(
                    'Hình công khai trên Trang TTĐT: hình dựng ở trên hoặc tệp thiết kế sẵn.',
                    'What the public site shows: a picture drawn above, or a finished file.',
                  ),
                },
              },
              {
                name: 'description',
                type: 'textarea',
                maxLength: 3000,
                label: label('Mô tả', 'Description'),
              },
            ],
          },
          planRecordTab(),
        ],
      },
      {
        name: 'topic',
        type: 'select',
        options: topics,
        label: label('Nhóm nội dung', 'Topic'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'issuer',
        type: 'text',
        maxLength: 200,
        label: label('Đơn vị phát hành', 'Issuer'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'sites',
        type: 'text',
        hasMany: true,
        maxRows: 50,
        maxLength: 200,
        label: label('Địa điểm treo, dán', 'Sites'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'displayFrom',
        type: 'date',
        label: label('Ngày treo', 'Up from'),
        admin: { position: 'sidebar', ...day },
      },
      {
        name: 'displayUntil',
        type: 'date',
        label: label('Ngày gỡ', 'Down on'),
        admin: { position: 'sidebar', ...day },
      },
    ],
  },
})
