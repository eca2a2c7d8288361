import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BatchError } from './batch-error.ts'
import { cellName, columnOf } from './cell-name.ts'
import { decodeText } from './decode-text.ts'
import { parseCsv } from './parse-csv.ts'
import { writeCsv } from './write-csv.ts'

const cells = (text: string): (readonly string[])[] => parseCsv(text).map((row) => row.cells)

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof BatchError) return error.code
    throw error
  }
  return 'taken'
}

describe('CSV', () => {
  it('is separated by comma, semicolon, tab or bar, as its first line tells', () => {
    for (const separator of [',', ';', '\t', '|'])
      expect(cells(`"Tên, gọi"${separator}QR\r\nTổ 1${separator}"a ""b"""`)).toEqual([
        ['Tên, gọi', 'QR'],
        ['Tổ 1', 'a "b"'],
      ])
    expect(parseCsv('sep=;\r\na,b;c')).toEqual([{ number: 2, cells: ['a,b', 'c'] }])
    expect(cells('Tên\nTổ 1')).toEqual([['Tên'], ['Tổ 1']])
  })

  it('keeps line ends in quotes, and refuses quotes that stay open, by their line', () => {
    expect(cells('a;b\n"1\r\n2";3')).toEqual([
      ['a', 'b'],
      ['1\r\n2', '3'],
    ])
    expect(codeOf(() => parseCsv('a,b\n"1,2'))).toBe('quote-open')
    expect(codeOf(() => parseCsv('\n'.repeat(20_000)))).toBe('too-many-rows')
  })

  it('comes back as it was written', () => {
    const cell = fc.stringMatching(/^[A-Za-zĐơừ ,;"\n|]{0,12}$/)
    const rows = fc.integer({ min: 2, max: 6 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        ...{ minLength: 1, maxLength: 8 },
      }),
    )
    fc.assert(
      fc.property(rows, (table) => {
        const text = writeCsv([Array.from(table[0] ?? [], () => 'x'), ...table])
        expect(cells(decodeText(new TextEncoder().encode(text))).slice(1, -1)).toEqual(table)
      }),
    )
  })

  it('never lets a spreadsheet run what it holds', () => {
    expect(writeCsv([['=1+1', '@a', '-2', 'b']])).toBe("\ufeff'=1+1,'@a,'-2,b\r\n")
  })
})

describe('the text of a file', () => {
  const text = 'Tên;Tổ dân phố Đậu Liêu, ngõ số 5\r\n'
  const utf16 = (swap: boolean, mark: boolean) => {
    const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
    return swap ? bytes.swap16() : bytes
  }

  it('is the same in UTF-8 and UTF-16, with a mark or without, composed or not', () => {
    const encode = (one: string) => new TextEncoder().encode(one)
    const all: Uint8Array[] = [encode(text), encode(`\ufeff${text}`), encode(text.normalize('NFD'))]
    for (const swap of [false, true]) for (const mark of [false, true]) all.push(utf16(swap, mark))
    for (const bytes of all) expect(decodeText(bytes)).toBe(text)
  })

  it('is Vietnamese where Windows-1258 makes sense, else Western', () => {
    // "Tổ số Đường": letters, then their marks.
    const vietnamese = [0x54, 0xf4, 0xd2, 0x20, 0x73, 0xf4, 0xec, 0x20, 0xd0, 0xfd, 0xf5, 0xcc]
    expect(decodeText(new Uint8Array(vietnamese))).toBe('Tổ số Đườ')
    expect(decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBe('café')
    expect(decodeText(new Uint8Array([0xcc, 0x20, 0xec]))).toBe('Ì ì')
  })

  it('is refused when it is none', () => {
    expect(codeOf(() => decodeText(new Uint8Array([0x61, 1, 2, 3, 4, 0x62])))).toBe(
      'encoding-unknown',
    )
  })

  it('never fails otherwise, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const code = codeOf(() => parseCsv(decodeText(bytes)))
        expect(['taken', 'encoding-unknown', 'quote-open']).toContain(code)
      }),
    )
  })
})

it('names cells as spreadsheets do', () => {
  expect([cellName(0, 1), cellName(25, 7), cellName(26, 7), cellName(701, 2)]).toEqual([
    ...['A1', 'Z7', 'AA7', 'ZZ2'],
  ])
  fc.assert(fc.property(fc.nat(18_000), (column) => columnOf(cellName(column, 3)) === column))
})
