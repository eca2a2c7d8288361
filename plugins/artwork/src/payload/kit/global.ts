import type {
  ArrayFieldValidation,
  CollectionSlug,
  Field,
  GlobalConfig,
  PayloadRequest,
  UploadFieldSingleValidation,
} from 'payload'
import { array } from 'payload/shared'
import { contrastsOf, leastContrast, type Palette } from '../../core/palette.ts'
import type { Text } from '../../core/text.ts'
import { fontFields, fontsSlug, kitSlug } from './names.ts'
import { paletteOf, type PaletteRow } from './palette-row.ts'

const colorNames = ['groundLight', 'groundEdge', 'panel', 'main', 'second', 'line'] as const

const hex = /^#[0-9a-f]{6}$/i

const color = (name: string, label: Text): Field => ({
  name,
  type: 'text',
  required: true,
  label,
  admin: { width: '25%', placeholder: '#b71c1c' },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    (typeof value === 'string' && hex.test(value)) ||
    (req.i18n.language === 'en'
      ? 'Write the colour as #rrggbb, such as #b71c1c.'
      : 'Hãy viết màu dạng #rrggbb, ví dụ #b71c1c.'),
})

const roles = {
  main: { vi: 'thông điệp', en: 'the message' },
  second: { vi: 'chữ phụ', en: 'second texts' },
  ground: { vi: 'nền', en: 'the ground' },
  panel: { vi: 'dải', en: 'panels' },
}

const faultOf = (palette: Palette): Text | null => {
  const [weak] = contrastsOf(palette).filter(({ contrast }) => contrast < leastContrast)
  if (!weak) return null
  const { text, on, contrast } = weak
  const figure = contrast.toFixed(1)
  return {
    vi: `Bảng màu “${palette.label.vi}”: ${roles[text].vi} trên ${roles[on].vi} chỉ tương phản ${figure.replace('.', ',')}:1, cần từ 4,5:1. Hãy chọn chữ sáng hơn hoặc nền sẫm hơn.`,
    en: `Palette “${palette.label.en}”: ${roles[text].en} on ${roles[on].en} has a contrast of ${figure}:1, and needs 4.5:1. Choose lighter text or a darker ground.`,
  }
}

const isWhole = (row: Partial<PaletteRow>): row is PaletteRow =>
  Boolean(row.nameVi) && colorNames.every((name) => hex.test(row[name] ?? ''))

/** Colours that are no colours are told at their own fields. */
const readable: ArrayFieldValidation = async (rows, args) => {
  const count = await array(rows, args)
  if (count !== true) return count
  const faults = ((rows ?? []) as Partial<PaletteRow>[]).map((row) =>
    isWhole(row) ? faultOf(paletteOf(row)) : null,
  )
  const fault = faults.find((one) => one !== null)
  if (!fault) return true
  return args.req.i18n.language === 'en' ? fault.en : fault.vi
}

const paletteFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'nameVi',
        type: 'text',
        required: true,
        maxLength: 40,
        label: { vi: 'Tên', en: 'Name in Vietnamese' },
      },
      {
        name: 'nameEn',
        type: 'text',
        maxLength: 40,
        label: { vi: 'Tên tiếng Anh', en: 'Name in English' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      color('groundLight', { vi: 'Nền, chỗ sáng', en: 'Ground, light' }),
      color('groundEdge', { vi: 'Nền, rìa', en: 'Ground, edge' }),
      color('panel', { vi: 'Dải, ô', en: 'Panels' }),
    ],
  },
  {
    type: 'row',
    fields: [
      color('main', { vi: 'Thông điệp', en: 'Message' }),
      color('second', { vi: 'Chữ phụ', en: 'Second texts' }),
      color('line', { vi: 'Đường kẻ', en: 'Lines' }),
    ],
  },
]

const chosen: UploadFieldSingleValidation = (value, { req }) =>
  Boolean(value) || (req.i18n.language === 'en' ? 'Choose a picture.' : 'Hãy chọn một hình.')

const assetFields = (media: string): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 60,
        label: { vi: 'Tên', en: 'Name' },
      },
      {
        ...{ name: 'clearSpace', type: 'number', min: 0, max: 30, defaultValue: 10 },
        label: {
          vi: 'Khoảng trống mỗi bên (% khung)',
          en: 'Clear space on each side (% of its box)',
        },
      },
    ],
  },
  {
    // Not `required`: the column then lets a medium go, and the picture is chosen anew.
    ...{ name: 'image', type: 'upload', relationTo: media, validate: chosen },
    filterOptions: { mimeType: { in: ['image/png', 'image/jpeg', 'image/webp'] } },
    label: { vi: 'Hình (PNG nền trong)', en: 'Picture (PNG, transparent ground)' },
  } as Field,
]

const font = (name: string, label: Text): Field => ({
  ...{ name, type: 'upload', relationTo: fontsSlug as CollectionSlug, label },
  admin: { width: '33%' },
})

const fontsField: Field = {
  type: 'collapsible',
  label: { vi: 'Phông chữ riêng', en: 'Fonts' },
  admin: {
    description: {
      vi: 'Tệp TTF đầy đủ. Độ đậm nào để trống thì dùng phông gần nhất đã chọn; trống cả ba thì dùng Archivo.',
      en: 'Whole TTF files. A weight left empty is drawn with the nearest one chosen; without any, with Archivo.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        font(fontFields.regular, { vi: 'Chữ thường', en: 'Regular' }),
        font(fontFields.bold, { vi: 'Chữ đậm', en: 'Bold' }),
        font(fontFields.heavy, { vi: 'Thông điệp (rất đậm)', en: 'Message (heavy)' }),
      ],
    },
  ],
}

/** Several texts in one input: nothing else says how one is finished. */
const typeAndEnter = { vi: 'Gõ rồi bấm Enter', en: 'Type, then press Enter' }

/**
 * The office's brand kit: palettes whose contrast is checked, locked pictures, issuers and compounds
 * that lines keep together.
 *
 * @param access who may change it, such as administrators
 * @param withFonts whether it may name fonts of the office's own
 */
export const kitGlobal = (
  media: string,
  access: (req: PayloadRequest) => boolean | Promise<boolean>,
  withFonts: boolean,
): GlobalConfig => ({
  slug: kitSlug,
  label: { vi: 'Bộ nhận diện', en: 'Brand kit' },
  access: { read: ({ req }) => Boolean(req.user), update: ({ req }) => access(req) },
  fields: [
    {
      ...{ name: 'issuers', type: 'text', hasMany: true, maxLength: 200, maxRows: 50 },
      label: { vi: 'Đơn vị phát hành thường dùng', en: 'Issuers' },
      admin: { placeholder: typeAndEnter },
    },
    {
      ...{ name: 'phrases', type: 'text', hasMany: true, maxLength: 60, maxRows: 500 },
      label: { vi: 'Cụm từ không tách dòng', en: 'Phrases kept on one line' },
      admin: {
        placeholder: typeAndEnter,
        description: {
          vi: 'Ngoài các cụm có sẵn, ví dụ tên riêng của phường: “Bắc Hồng Lĩnh”.',
          en: 'Beside the built-in ones, such as names of places.',
        },
      },
    },
    {
      ...{ name: 'assets', type: 'array', maxRows: 20 },
      label: { vi: 'Biểu trưng, hình khóa', en: 'Locked pictures' },
      labels: {
        singular: { vi: 'Hình', en: 'Picture' },
        plural: { vi: 'Hình', en: 'Pictures' },
      },
      admin: {
        description: {
          vi: 'Luôn giữ nguyên màu, tỷ lệ và khoảng trống; không bị cắt hay che.',
          en: 'Never recoloured, stretched, cropped or covered.',
        },
      },
      fields: assetFields(media),
    },
    {
      ...{ name: 'palettes', type: 'array', maxRows: 20 },
      label: { vi: 'Bảng màu riêng', en: 'Palettes' },
      labels: {
        singular: { vi: 'Bảng màu', en: 'Palette' },
        plural: { vi: 'Bảng màu', en: 'Palettes' },
      },
      validate: readable,
      fields: paletteFields,
    },
    ...(withFonts ? [fontsField] : []),
  ],
})
