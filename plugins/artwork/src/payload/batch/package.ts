import { createReadStream } from 'node:fs'
import path from 'node:path'
import { writeCsv } from '../../core/batch/write-csv.ts'
import { sha256Of, sumLines, type ZipEntry } from '../../zip/index.ts'
import type { Batch, BatchResult } from './batch.ts'
import { placeOf } from './store.ts'

const heads = {
  vi: [
    ...['Tệp', 'Dòng', 'Kết quả', 'Rộng (px)', 'Cao (px)', 'SHA-256', 'Mã dựng hình'],
    ...['Nội dung', 'Lỗi'],
  ],
  en: [
    ...['File', 'Row', 'Result', 'Width (px)', 'Height (px)', 'SHA-256', 'Render key'],
    ...['Texts', 'Error'],
  ],
}
const said = { vi: ['Đã dựng', 'Lỗi'], en: ['Drawn', 'Failed'] }

const lineOf = ({ rows, by: { language } }: Batch, result: BatchResult): string[] => {
  const { file = '', row = 0 } = rows[result.index] ?? {}
  const [drawn = '', failed = ''] = said[language]
  if (result.status === 'failed') {
    const { cell, text } = result.fault
    const error = `${cell ? `${cell}: ` : ''}${text[language]}`
    return ['', String(row), failed, '', '', '', '', '', error]
  }
  const { width, height, key, texts } = result.render
  const facts = [String(width), String(height), result.sha256, key, texts.join(' · '), '']
  return [file, String(row), drawn, ...facts]
}

const textEntry = (name: string, text: string): ZipEntry => ({
  ...{ name, pack: true },
  async *read() {
    yield new TextEncoder().encode(text)
  },
})

/** The files of a batch's ZIP: pictures, a table of them, and their sums. */
export const packageOf = (
  folder: string,
  batch: Batch,
  results: readonly BatchResult[],
): ZipEntry[] => {
  const drawn = results.flatMap((one) => (one.status === 'drawn' ? [one] : []))
  const pictures = drawn.map(({ index, sha256 }) => ({
    name: batch.rows[index]?.file ?? '',
    sha256,
  }))
  const place = placeOf(folder, batch)
  const manifest = writeCsv([
    heads[batch.by.language],
    ...results.map((result) => lineOf(batch, result)),
  ])
  const sums = sumLines([
    ...pictures.map(({ name, sha256 }) => [name, sha256] as const),
    ['manifest.csv', sha256Of(new TextEncoder().encode(manifest))],
  ])
  return [
    ...pictures.map(({ name }): ZipEntry => ({
      name,
      read: () => createReadStream(path.join(/* turbopackIgnore: true */ place, name)),
    })),
    textEntry('manifest.csv', manifest),
    textEntry('SHA256SUMS', sums),
  ]
}
