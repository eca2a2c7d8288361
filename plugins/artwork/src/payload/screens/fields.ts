import type { Field, NumberFieldSingleValidation } from 'payload'
import { colorModes, lights, toneKinds } from '../../core/screen.ts'
import type { Text } from '../../core/text.ts'
import { side, wholeNumber } from './checks.ts'

const label = (vi: string, en: string): Text => ({ vi, en })

const whole = (
  name: string,
  text: Text,
  validate: NumberFieldSingleValidation = wholeNumber(1, 1_000),
): Field => ({
  name,
  type: 'number',
  required: true,
  min: 1,
  max: 1_000,
  label: text,
  validate,
})

const options = {
  colorMode: {
    full: label('Đủ màu', 'Full colour'),
    two: label('Hai màu (đỏ, xanh)', 'Two colours (red, green)'),
    one: label('Một màu', 'One colour'),
  },
  light: {
    red: label('Đỏ', 'Red'),
    amber: label('Vàng', 'Amber'),
    green: label('Xanh lá', 'Green'),
    white: label('Trắng', 'White'),
  },
  tones: {
    solid: label('Nét đặc (chữ rõ nhất)', 'Solid (clearest letters)'),
    dithered: label('Rải điểm (có ảnh)', 'Dithered (for photos)'),
  },
} as const

type Condition = (data: unknown, siblings: { colorMode?: string } | undefined) => boolean

const select = <N extends keyof typeof options>(
  name: N,
  values: readonly (keyof (typeof options)[N] & string)[],
  text: Text,
  condition?: Condition,
): Field => ({
  ...{ name, type: 'select', required: !condition, label: text },
  defaultValue: values[0] ?? '',
  options: values.map((value) => ({ value, label: options[name][value] as unknown as Text })),
  ...(condition ? { admin: { condition: condition as never } } : {}),
})

/**
 * The fields of a collection of LED screens, for option `screens`: name, place, modulesAcross,
 * modulesDown, moduleWidth, moduleHeight (pixels), pitch (mm), viewingDistance (m), brightness,
 * controller, colorMode, light, tones, safeArea (pixels), deadModules (column, row), active.
 */
export const ledScreenFields = (): Field[] => [
  {
    ...{ name: 'name', type: 'text', required: true, unique: true, maxLength: 80 },
    label: label('Tên màn hình', 'Name'),
  },
  { ...{ name: 'place', type: 'text', maxLength: 120 }, label: label('Vị trí', 'Place') },
  {
    type: 'row',
    fields: [
      whole(
        'modulesAcross',
        label('Số mô-đun ngang', 'Modules across'),
        side('modulesAcross', 'moduleWidth'),
      ),
      whole(
        'modulesDown',
        label('Số mô-đun dọc', 'Modules down'),
        side('modulesDown', 'moduleHeight'),
      ),
      whole('moduleWidth', label('Điểm ảnh ngang mỗi mô-đun', 'Pixels across a module')),
      whole('moduleHeight', label('Điểm ảnh dọc mỗi mô-đun', 'Pixels down a module')),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        ...{ name: 'pitch', type: 'number', required: true, min: 0.5, max: 50 },
        label: label('Bước điểm ảnh (mm)', 'Pitch (mm)'),
      },
      {
        ...{ name: 'viewingDistance', type: 'number', required: true, min: 1, max: 500 },
        label: label('Khoảng cách nhìn (m)', 'Viewing distance (m)'),
      },
      {
        ...{ name: 'safeArea', type: 'number', min: 0, max: 500, defaultValue: 0 },
        label: label('Vùng an toàn mỗi cạnh (điểm ảnh)', 'Safe area at each edge (pixels)'),
        validate: wholeNumber(0, 500),
      },
    ],
  },
  {
    name: 'summary',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '@bangtin/artwork/client#ScreenSummary' },
    },
  },
  {
    type: 'row',
    fields: [
      select('colorMode', colorModes, label('Màu của màn hình', 'Colours')),
      select(
        ...(['light', Object.keys(lights) as (keyof typeof lights)[]] as const),
        label('Màu đèn', 'Light'),
        (_, siblings) => siblings?.colorMode === 'one',
      ),
      select(
        ...(['tones', toneKinds] as const),
        label('Cách lên hình', 'Tones'),
        (_, siblings) => siblings?.colorMode !== 'full',
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        ...{ name: 'controller', type: 'text', maxLength: 120 },
        label: label('Bộ điều khiển, phần mềm', 'Controller, software'),
      },
      {
        ...{ name: 'brightness', type: 'text', maxLength: 200 },
        label: label('Ghi chú độ sáng', 'Brightness'),
      },
    ],
  },
  {
    name: 'deadModules',
    type: 'array',
    maxRows: 500,
    label: label('Mô-đun hỏng', 'Dead modules'),
    labels: {
      singular: label('Mô-đun hỏng', 'Dead module'),
      plural: label('Mô-đun hỏng', 'Dead modules'),
    },
    admin: {
      description: label(
        'Đếm từ 1, từ góc trên bên trái. Chữ nằm trên mô-đun hỏng sẽ được báo.',
        'Counted from 1, from the top left. Texts on a dead module are pointed out.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [whole('column', label('Cột', 'Column')), whole('row', label('Hàng', 'Row'))],
      },
    ],
  },
  {
    ...{ name: 'active', type: 'checkbox', defaultValue: true },
    label: label('Đang dùng', 'In use'),
    admin: { position: 'sidebar' },
  },
]
