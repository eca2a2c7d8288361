import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInTemplates } from '../../templates/index.ts'
import { palettes } from '../../templates/palettes.ts'
import type { DataContext } from '../read-data.ts'
import { plainKit } from '../kit.ts'
import { columnsOf, pathOf } from './columns.ts'
import { batchNames } from './file-names.ts'
import { mapColumns } from './map-columns.ts'
import { readRow } from './read-row.ts'
import { templateRows } from './template-rows.ts'

const context: DataContext = {
  hasGlyph: (char) => char !== '★',
  kit: plainKit(palettes),
  hasPhoto: () => false,
}

const bySlug = (slug: string) => {
  const found = builtInTemplates.find((one) => one.slug === slug)
  if (!found) throw new Error(slug)
  return found
}
const { fields } = bySlug('led-announcement')
const steps = bySlug('service-steps').fields

const read = (
  headers: string[],
  cells: string[],
  { of = fields, base = {} }: { of?: typeof fields; base?: Record<string, unknown> } = {},
) => {
  const mapping = mapColumns(of, { number: 1, cells: headers }, base)
  const row = readRow(of, mapping, { number: 7, cells }, base, context)
  const faults = [...mapping.faults, ...row.faults].map(({ cell, code }) => [cell, code])
  return { ...row, faults, texts: row.faults.map(({ text }) => text) }
}

describe('columns', () => {
  it.each(builtInTemplates)('of $slug are found by label, name and example', (template) => {
    for (const language of ['vi', 'en'] as const) {
      const [headers, example] = templateRows(template, context.kit, language)
      const { columns, faults } = mapColumns(template.fields, { number: 1, cells: headers }, {})
      const needsPhoto = Object.values(template.fields).some(
        (field) => field.type === 'photo' && field.required,
      )
      expect(faults).toEqual([])
      expect(columns.map(({ column }) => column && pathOf(column.target))).toEqual(
        columnsOf(template.fields).map(({ target }) => pathOf(target)),
      )
      const given = { number: 2, cells: example }
      const row = readRow(template.fields, { columns, faults }, given, {}, context)
      expect(row.faults.map(({ code }) => code)).toEqual(needsPhoto ? ['field-missing'] : [])
      for (const [name, value] of Object.entries(template.example))
        expect(row.data[name]).toEqual(
          Array.isArray(value) ? value.map((item) => expect.objectContaining(item)) : value,
        )
    }
  })

  it('forgive accents, case, signs and parted letters', () => {
    const columns = ['noi dung thong bao', 'Dia chi  cho ma QR:', 'WHEN', 'nhãn'.normalize('NFD')]
    const { columns: found } = mapColumns(fields, { number: 1, cells: columns }, {})
    expect(found.map(({ column }) => column && pathOf(column.target))).toEqual([
      ...['title', 'link', 'when', 'tag'],
    ])
  })

  it('forgive whatever case and signs come', () => {
    const labels = columnsOf(steps).flatMap(({ label }) => [label.vi, label.en])
    fc.assert(
      fc.property(
        fc.constantFrom(...labels),
        fc.constantFrom('', ' ', ' *', ':', '_'),
        fc.boolean(),
        (label, sign, upper) => {
          const header = `${sign}${upper ? label.toUpperCase() : label}${sign}`
          const { columns } = mapColumns(steps, { number: 1, cells: [header] }, {})
          const [found] = columns
          expect([found?.column?.label.vi, found?.column?.label.en]).toContain(label)
        },
      ),
    )
  })

  it('that are missing, twice there, or not known are told', () => {
    expect(read(['Nhãn', 'Ghi chú'], ['A', 'B']).faults).toEqual([
      [undefined, 'column-missing'],
      [undefined, 'field-missing'],
    ])
    expect(read(['Nhãn'], ['A'], { base: { title: 'Chung' } })).toMatchObject({
      ...{ faults: [], data: { tag: 'A', title: 'Chung' } },
    })
    expect(read(['Nội dung thông báo', 'title'], ['A', 'B'])).toMatchObject({
      ...{ faults: [['B1', 'column-twice']], data: { title: 'A' } },
    })
  })
})

describe('a row', () => {
  it('names every cell that is wrong', () => {
    const headers = ['STT', 'Nội dung thông báo', 'Địa chỉ cho mã QR', 'Màu', 'Nhãn', 'Thời gian']
    const cells = ['1', 'Sao ★', 'dichvucong', 'Tím', 'dài '.repeat(20), '#REF!']
    const { faults, texts } = read(headers, cells)
    expect(faults).toEqual([
      ['F7', 'formula-error'],
      ['E7', 'text-too-long'],
      ['B7', 'glyph-missing'],
      ['C7', 'link-invalid'],
      ['D7', 'choice-unknown'],
    ])
    expect(texts.at(-1)?.vi).toContain('Hãy ghi một trong: ')
    expect(texts.at(-1)?.vi).not.toContain('red-yellow')
  })

  it('takes choices by the label that people see', () => {
    const [first] = palettes
    const given = ['Họp', (first?.label.vi ?? '').toUpperCase()]
    expect(read(['title', 'Màu'], given).data['palette']).toBe(first?.value)
  })

  it('makes lists of numbered columns, gaps closed, and points at their cells', () => {
    const headers = ['Tiêu đề', 'Bước 1', 'Bước 1: giải thích', 'Bước 2', 'Bước 3', 'Step 4 detail']
    const whole = read(headers, ['Nộp hồ sơ', 'Đăng nhập', 'Bằng VNeID', '', 'Gửi'], { of: steps })
    expect(whole.faults).toEqual([])
    expect(whole.data['steps']).toEqual([
      { title: 'Đăng nhập', detail: 'Bằng VNeID' },
      { title: 'Gửi', detail: '' },
    ])
    const long = 'x'.repeat(61)
    expect(read(headers, ['A', 'B', '', '', long], { of: steps }).faults).toEqual([
      ['E7', 'text-too-long'],
    ])
    expect(read(headers, ['A', 'B'], { of: steps }).faults).toEqual([['B7', 'list-length']])
    expect(read(headers, ['A', 'B', '', 'C', '', 'D'], { of: steps }).faults).toEqual([
      ['F7', 'field-missing'],
    ])
  })

  it('never fails otherwise, whatever it holds', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    const headers = ['title', 'Màu', 'link', 'Thời gian', 'tên tệp', 'không dùng']
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (cells) => {
        for (const [cell = ''] of read(headers, cells).faults) expect(cell).toMatch(/^([A-D]7)?$/)
      }),
    )
  })
})

it('names files by what tells them apart, in short ASCII', () => {
  const record = (issuer: string, fileName = '') => ({
    ...{ fileName, data: { title: 'Họp tổ dân phố', issuer } },
  })
  const records = [
    record('Tổ dân phố Đậu Liêu 1'),
    record('Tổ dân phố 2', 'Nhà văn hoá'),
    record(''),
  ]
  expect(batchNames(fields, records, 'png').map(({ file }) => file)).toEqual([
    ...['001-to-dan-pho-dau-lieu-1.png', '002-nha-van-hoa.png', '003.png'],
  ])
})
