import fc from 'fast-check'
import type { ListField, TemplateData, TemplateField } from '../core/fields.ts'
import type { AspectClass, Size } from '../core/size.ts'
import type { Template } from '../core/template.ts'
import { palettes } from './palettes.ts'

const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ'
const lower = fc
  .tuple(
    fc.constantFrom('', 'ngh', 'th', 'đ', 'qu', 'ph', 'g', 'v', 'kh', 'tr'),
    fc.constantFrom(...vowels),
    fc.constantFrom('', 'ng', 'ch', 'i', 'p', 't', 'm', ',', ':', ' –'),
  )
  .map((parts) => parts.join(''))
const word = fc.oneof(
  { weight: 10, arbitrary: lower },
  { weight: 4, arbitrary: lower.map((text) => text.toLocaleUpperCase('vi')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'VNeID',
      '15/12/2026',
      '12/2026/QĐ-UBND',
      '100 %',
      '1.248',
      '(SIPAS)',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('dichvucong.gov.vn', 'nghiêngngảnghiêng') },
)

const textOf = (maxLength: number, required: boolean, words: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: required ? 1 : 0, maxLength: words }).map((parts) => {
    const kept: string[] = []
    for (const part of parts) if ([...kept, part].join(' ').length <= maxLength) kept.push(part)
    return kept.join(' ') || (required ? 'Ở' : '')
  })

const listOf = ({ min, max, of }: ListField): fc.Arbitrary<Record<string, string>[]> =>
  fc.array(
    fc.record(
      Object.fromEntries(
        Object.entries(of).map(([name, { maxLength, required }]) => [
          name,
          textOf(maxLength, required, Math.min(8, Math.ceil(maxLength / 9))),
        ]),
      ),
    ),
    { minLength: min, maxLength: max },
  )

const valueOf = (field: TemplateField): fc.Arbitrary<unknown> => {
  switch (field.type) {
    case 'text':
      return textOf(field.maxLength, field.required, Math.min(14, Math.ceil(field.maxLength / 9)))
    case 'link': {
      const links = ['https://dichvucong.gov.vn', 'https://bachonglinh.gov.vn/thi/cchc-2026']
      return fc.constantFrom(...(field.required ? links : ['', ...links]))
    }
    case 'list':
      return listOf(field)
    case 'palette':
      return fc.constantFrom(...palettes.map(({ value }) => value))
    default:
      return fc.constant('')
  }
}

/** Sizes of every shape, from a small board to 4K. */
export const sizes: Record<AspectClass, Size[]> = {
  ribbon: [
    { width: 384, height: 64 },
    { width: 1024, height: 128 },
    { width: 2560, height: 128 },
    { width: 3840, height: 480 },
  ],
  wide: [
    { width: 384, height: 192 },
    { width: 640, height: 320 },
    { width: 1280, height: 640 },
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
  ],
  square: [
    { width: 320, height: 320 },
    { width: 1080, height: 1080 },
    { width: 1200, height: 1000 },
  ],
  tall: [
    { width: 240, height: 320 },
    { width: 600, height: 848 },
    { width: 1080, height: 1920 },
  ],
  column: [
    { width: 128, height: 512 },
    { width: 320, height: 960 },
    { width: 1000, height: 3000 },
  ],
}

/** A size that a template is made for. */
export const sizeOf = ({ variants }: Template): fc.Arbitrary<Size> =>
  fc.constantFrom(...variants).chain((variant) => fc.constantFrom(...sizes[variant]))

/** A record of a template: real and hostile Vietnamese words, numbers, long words. */
export const recordOf = ({ fields }: Template): fc.Arbitrary<TemplateData> =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])),
  ) as fc.Arbitrary<TemplateData>
