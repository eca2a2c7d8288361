import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { BatchError } from '../core/batch/batch-error.ts'
import { kindOfFormat, showNumber } from './number-format.ts'
import { readTable } from './read-table.ts'
import { writeXlsx } from './write-xlsx.ts'

const rows = [
  ['Tên', 'Địa chỉ cho mã QR', 'Ghi chú'],
  ['Tổ dân phố 1', 'https://a.vn/?x=1&y=2', '<b> "0123"'],
  ['Tổ dân phố 2', 'https://b.vn', ''],
]

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readTable(bytes)
  } catch (error) {
    if (error instanceof BatchError) return error.code
    throw error
  }
  return 'taken'
}

/** The workbook with parts of it replaced. */
const bookWith = (parts: Record<string, string>): Uint8Array => {
  const files = unzipSync(writeXlsx('Bảng', rows))
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text)
  return zipSync(files)
}

const sheet = (data: string): string =>
  `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${data}</x:sheetData></x:worksheet>`.replaceAll(
    /<(\/?)(row|c|v|is|t|r|rPh|f)(?=[ >/])/g,
    '<$1x:$2',
  )

describe('a workbook', () => {
  it('is read as it was written, and written as the same bytes again', async () => {
    const bytes = writeXlsx('Bảng', rows)
    expect(Buffer.from(writeXlsx('Bảng', rows)).equals(bytes)).toBe(true)
    const table = await readTable(bytes)
    expect(table.headers).toEqual({ number: 1, cells: rows[0] })
    expect(table.rows).toEqual([
      { number: 2, cells: rows[1] },
      { number: 3, cells: ['Tổ dân phố 2', 'https://b.vn'] },
    ])
  })

  it('keeps the places of cells, and reads dates, rich texts, formulas and numbers', async () => {
    const data = [
      '<row r="3"><c r="B3" t="inlineStr"><is><t>Ngày</t></is></c><c r="C3" t="s"><v>0</v></c></row>',
      '<row r="9"><c r="B9" s="1"><v>46371</v></c><c r="C9" t="s"><v>1</v></c><c r="D9" t="str"><f>A1</f><v>Có &amp; không</v></c><c r="E9"><v>0.30000000000000004</v></c><c r="F9" t="e"><v>#N/A</v></c><c r="XFD9"/></row>',
      '<row r="1048576"><c r="A1048576" s="1"/></row>',
    ]
    const table = await readTable(
      bookWith({
        'xl/worksheets/sheet1.xml': sheet(data.join('')),
        'xl/sharedStrings.xml':
          '<sst><si><t>Tên</t></si><si><r><t>Tổ </t></r><r><t>dân phố</t></r><rPh><t>đọc</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      }),
    )
    expect(table.headers).toEqual({ number: 3, cells: ['', 'Ngày', 'Tên'] })
    expect(table.rows).toEqual([
      { number: 9, cells: ['', '15/12/2026', 'Tổ dân phố', 'Có & không', '0.3', '#N/A'] },
    ])
  })

  it('is refused with its mend when it reaches outside, grows, lies, or is none', async () => {
    const doctype = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook>&e;</workbook>'
    expect(await codeOf(bookWith({ 'xl/workbook.xml': doctype }))).toBe('file-unsafe')
    const bomb = sheet(' '.repeat(17 * 1024 * 1024))
    expect(await codeOf(bookWith({ 'xl/worksheets/sheet1.xml': bomb }))).toBe('file-unsafe')
    const lie = bookWith({ 'xl/worksheets/sheet1.xml': sheet(' '.repeat(5_000_000)) })
    const view = new DataView(lie.buffer, lie.byteOffset, lie.byteLength)
    for (let at = 0; at < lie.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    expect(['file-unsafe', 'file-broken']).toContain(await codeOf(lie))
    expect(await codeOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('file-type')
    const whole = writeXlsx('Bảng', rows)
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('file-broken')
    for (let at = 4; at < whole.length; at += 7) {
      const hurt = Uint8Array.from(whole)
      hurt[at] = (hurt[at] ?? 0) ^ 0xff
      await codeOf(hurt)
    }
    expect(await codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toBe('file-locked')
    expect(await codeOf(new Uint8Array())).toBe('file-empty')
    expect(await codeOf(new Uint8Array(3 * 1024 * 1024))).toBe('file-too-large')
  })

  it('is refused when it has too many rows or columns, quickly', async () => {
    const many = Array.from({ length: 20_000 }, (_, row) => [`${row}`])
    expect(await codeOf(writeXlsx('Bảng', many))).toBe('too-many-rows')
    const far = sheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    )
    expect(await codeOf(bookWith({ 'xl/worksheets/sheet1.xml': far }))).toBe('too-many-columns')
    expect(await codeOf(writeXlsx('Bảng', [['Tên']]))).toBe('no-rows')
  })

  it('is refused when it is a picture', async () => {
    const png = readFileSync(new URL('../render/golden/led-slogan-small.png', import.meta.url))
    expect(await codeOf(png)).toBe('encoding-unknown')
  })
})

it('shows dates, times and parts as an office writes them', () => {
  expect(showNumber(46371.333333, kindOfFormat(22, undefined), false)).toBe('08:00 15/12/2026')
  expect(showNumber(0.5, kindOfFormat(20, undefined), false)).toBe('12:00')
  expect(showNumber(44909, kindOfFormat(14, undefined), true)).toBe('15/12/2026')
  expect(showNumber(0.125, kindOfFormat(10, undefined), false)).toBe('12,5%')
  expect(kindOfFormat(165, '#,##0 "đồng"')).toBe('number')
  expect(kindOfFormat(166, '[$-42A]d mmmm yyyy')).toBe('date')
  expect(showNumber(1, 'date', false)).toBe('01/01/1900')
})
