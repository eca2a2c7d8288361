import type { Field, UploadFieldSingleValidation } from 'payload'
import { label } from './text.ts'

/** Where the studio of a collection starts, and which of the record's texts it reads. */
type StudioProps = {
  template: string
  texts: Record<string, string>
  printFirst?: [widthCm: number, heightCm: number]
}

const hidden = (name: string, type: 'text' | 'number' | 'json', names: [string, string]): Field =>
  ({
    ...{ name, type, admin: { hidden: true }, label: label(...names) },
    ...(type === 'text' ? { maxLength: 100 } : {}),
  }) as Field

/** A row shows a picture or a video. */
const imageOrVideo: UploadFieldSingleValidation = (value, { req, siblingData }) =>
  Boolean(value) ||
  Boolean((siblingData as { video?: unknown }).video) ||
  (req.i18n.language === 'en' ? 'Choose a picture or a video.' : 'Hãy chọn hình hoặc video.')

/** The studio that draws a record's pictures, and the pictures it drew. */
export const artworkFields = (clientProps: StudioProps): Field[] => [
  {
    name: 'artworkStudio',
    type: 'ui',
    label: label('Dựng hình', 'Render artwork'),
    admin: {
      disableListColumn: true,
      components: {
        Field: {
          path: '@bangtin/artwork/client#ArtworkStudio',
          clientProps: { ...clientProps, videos: 'videos', packages: true, batch: true },
        },
      },
    },
  },
  {
    name: 'artworks',
    type: 'array',
    label: label('Hình đã dựng', 'Rendered artwork'),
    labels: { singular: label('Hình', 'Artwork'), plural: label('Hình', 'Artworks') },
    admin: {
      initCollapsed: true,
      components: { RowLabel: '/src/ui/ArtworkRowLabel.tsx#ArtworkRowLabel' },
    },
    fields: [
      {
        ...{ name: 'image', type: 'upload', relationTo: 'media' },
        label: label('Hình', 'Image'),
        validate: imageOrVideo,
      },
      {
        ...{ name: 'video', type: 'upload', relationTo: 'videos' },
        label: label('Video cho màn hình', 'Video for a screen'),
        admin: { condition: (_, row: { image?: unknown }) => !row.image },
      },
      {
        ...{ name: 'screen', type: 'text', maxLength: 200 },
        label: label('Màn hình, vị trí', 'Screen, place'),
      },
      {
        type: 'row',
        fields: [
          { name: 'width', type: 'number', min: 1, label: label('Rộng (px)', 'Width (px)') },
          { name: 'height', type: 'number', min: 1, label: label('Cao (px)', 'Height (px)') },
        ],
      },
      hidden('template', 'text', ['Mẫu', 'Template']),
      hidden('templateVersion', 'number', ['Phiên bản mẫu', 'Template version']),
      hidden('renderKey', 'text', ['Mã dựng hình', 'Render key']),
      hidden('data', 'json', ['Dữ liệu dựng hình', 'Render data']),
    ],
  },
]
