import { liveOrSignedIn } from '../src/access/live-or-signed-in.ts'
import { contentCollection } from '../src/fields/content-collection.ts'
import { planRecordTab } from '../src/fields/plan-record.ts'
import { slugFrom } from '../src/fields/slug.ts'
import { label } from '../src/fields/text.ts'
import { topics } from '../src/fields/topics.ts'

/** Video clip. */
export const VideoClips = contentCollection({
  read: liveOrSignedIn,
  searched: ['title', 'description', 'issuer'],
  config: {
    slug: 'video-clips',
    labels: {
      singular: label('Video clip', 'Video clip'),
      plural: label('Video clip', 'Video clips'),
    },
    admin: { defaultColumns: ['title', 'workflowState', 'issuer', 'updatedAt'] },
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
                label: label('Tên clip', 'Title'),
              },
              {
                name: 'description',
                type: 'textarea',
                maxLength: 3000,
                label: label('Mô tả', 'Description'),
              },
              {
                name: 'video',
                type: 'upload',
                relationTo: 'videos',
                required: true,
                label: label('Tệp video', 'Video file'),
              },
              {
                name: 'captions',
                type: 'upload',
                relationTo: 'captions',
                label: label('Phụ đề', 'Captions'),
                admin: {
                  description: label(
                    'Tệp .vtt hoặc .srt. Nên có khi clip có lời, cho người khiếm thính.',
                    'A .vtt or .srt file. Give one where there is speech, for people who do not hear.',
                  ),
                },
              },
              {
                name: 'player',
                type: 'ui',
                label: label('Xem thử', 'Preview'),
                admin: {
                  disableListColumn: true,
                  components: { Field: '/src/ui/VideoPreview.tsx#ClipPreview' },
                },
              },
              {
                name: 'package',
                type: 'ui',
                label: label('Gói giao', 'Delivery package'),
                admin: {
                  disableListColumn: true,
                  components: { Field: '@bangtin/artwork/client#PackageLink' },
                },
              },
              {
                name: 'script',
                type: 'textarea',
                maxLength: 20_000,
                label: label('Lời thoại, kịch bản', 'Script'),
                admin: {
                  rows: 6,
                  description: label(
                    'Hiện dưới clip cho người không nghe hoặc không xem được.',
                    'Shown below the clip for people who can’t hear or watch it.',
                  ),
                },
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
      slugFrom('title'),
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
        label: label('Nơi phát', 'Where it is shown'),
        admin: { position: 'sidebar' },
      },
    ],
  },
})
