import type { Tab } from 'payload'
import { planTasks } from './plan-tasks.ts'
import { day, label, option } from './text.ts'

/** The channels that part II.2 of the ward's plan names. */
export const channels = [
  option('portal', 'Trang thông tin điện tử phường', 'Ward portal'),
  option('loudspeaker', 'Hệ thống truyền thanh phường', 'Ward loudspeaker'),
  option('press', 'Báo Hà Tĩnh, cơ quan báo chí', 'Press'),
  option('social', 'Mạng xã hội, nền tảng số', 'Social networks, digital platforms'),
  option('led', 'Màn hình LED', 'LED screens'),
  option('pano', 'Pano, băng rôn', 'Pano, street banners'),
  option('poster', 'Áp phích, niêm yết', 'Posters, notice boards'),
  option(
    'meeting',
    'Hội nghị, đối thoại, sinh hoạt cộng đồng',
    'Meetings, dialogues, community events',
  ),
  option('contest', 'Cuộc thi', 'Contests'),
]

/**
 * What every content record keeps for the reports of the plan: its task, lead unit, channels and
 * the evidence of what was done. Evidence is added after publication, so it is not part of what is
 * approved (and the workflow keeps it from the public).
 */
export const planRecordTab = (): Tab => ({
  label: label('Kế hoạch và minh chứng', 'Plan and evidence'),
  fields: [
    {
      name: 'planTask',
      type: 'select',
      options: planTasks,
      label: label('Nhiệm vụ trong kế hoạch', 'Task in the plan'),
    },
    {
      name: 'leadUnit',
      type: 'relationship',
      relationTo: 'units',
      label: label('Đơn vị chủ trì', 'Lead unit'),
    },
    {
      name: 'channels',
      type: 'select',
      hasMany: true,
      options: channels,
      label: label('Kênh tuyên truyền', 'Channels'),
    },
    {
      name: 'evidence',
      type: 'array',
      label: label('Minh chứng', 'Evidence'),
      labels: {
        singular: label('Minh chứng', 'Evidence'),
        plural: label('Minh chứng', 'Evidence'),
      },
      fields: [
        { name: 'date', type: 'date', label: label('Ngày', 'Date'), admin: day },
        { name: 'place', type: 'text', maxLength: 300, label: label('Địa điểm', 'Place') },
        { name: 'link', type: 'text', maxLength: 2000, label: label('Liên kết', 'Link') },
        {
          name: 'photo',
          type: 'upload',
          relationTo: 'media',
          label: label('Ảnh chụp', 'Photo'),
        },
        { name: 'note', type: 'textarea', maxLength: 2000, label: label('Ghi chú', 'Note') },
      ],
    },
  ],
})
