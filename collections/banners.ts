import { liveOrSignedIn } from '../src/access/live-or-signed-in.ts'
import { artworkFields } from '../src/fields/artworks.ts'
import { contentCollection } from '../src/fields/content-collection.ts'
import { planRecordTab } from '../src/fields/plan-record.ts'
import { day, label, option } from '../src/fields/text.ts'
import { topics } from '../src/fields/topics.ts'

/** Băng rôn, phướn, pano, LED and the portal's own banners. */
export const Banners = contentCollection({
  read: liveOrSignedIn,
  searched: ['title', 'slogan', 'issuer'],
  config: {
    slug: 'banners',
    labels: {
      singular: label('Băng rôn, LED', 'Banner'),
      plural: label('Băng rôn, LED', 'Banners'),
    },
    admin: {
      defaultColumns: ['title', 'workflowState', 'kind', 'updatedAt'],
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
                label: label('Tên gọi', 'Title'),
              },
              {
                name: 'slogan',
                type: 'textarea',
                required: true,
                maxLength: 300,
                label: label('Khẩu hiệu', 'Slogan'),
                admin: {
                  description: label(
                    'Chữ in hoa, một mệnh đề, tối đa 2 dòng và khoảng 15 tiếng, không dấu chấm cuối.',
                    'Upper case, one clause, at most 2 lines and about 15 syllables, no final stop.',
                  ),
                },
              },
              {
                name: 'issuer',
                type: 'text',
                maxLength: 200,
                label: label('Đơn vị phát hành', 'Issuer'),
              },
              ...artworkFields({
                template: 'led-slogan',
                texts: { slogan: 'slogan', title: 'slogan', issuer: 'issuer' },
              }),
            ],
          },
          planRecordTab(),
        ],
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'led',
        options: [
          option('led', 'Màn hình LED', 'LED screen'),
          option('street', 'Băng rôn', 'Street banner'),
          option('flag', 'Phướn', 'Vertical banner'),
          option('pano', 'Pano', 'Pano'),
          option('portal', 'Banner Trang TTĐT', 'Portal banner'),
        ],
        label: label('Loại', 'Kind'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'topic',
        type: 'select',
        options: topics,
        label: label('Nhóm nội dung', 'Topic'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'sites',
        type: 'text',
        hasMany: true,
        maxRows: 50,
        maxLength: 200,
        label: label('Địa điểm treo', 'Sites'),
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
        label: label('Ngày tháo dỡ', 'Down on'),
        admin: { position: 'sidebar', ...day },
      },
    ],
  },
})
