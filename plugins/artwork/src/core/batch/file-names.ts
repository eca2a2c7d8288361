import type { Fields, TemplateData } from '../fields.ts'
import { plainWords } from '../file-name.ts'

type Named = { data: TemplateData; fileName: string }

const textOf = ({ data }: Named, name: string): string => {
  const value = data[name]
  return typeof value === 'string' ? value : ''
}

/** The text that tells most records apart, such as the name of each residential group. */
const tellingField = (fields: Fields, records: readonly Named[]): string | null => {
  const texts = Object.entries(fields).filter(([, { type }]) => type === 'text')
  const counted = texts.map(([name]) => ({
    name,
    count: new Set(records.map((record) => plainWords(textOf(record, name), 40))).size,
  }))
  const most = Math.max(0, ...counted.map(({ count }) => count))
  return counted.find(({ count }) => count === most)?.name ?? null
}

/**
 * What each record is called, and short unaccented ASCII names of its file in the records' order:
 * `001-to-dan-pho-1.png`. From the column "file name", else from the first text that tells the
 * records apart.
 */
export const batchNames = (
  fields: Fields,
  records: readonly Named[],
  extension: string,
): { label: string; file: string }[] => {
  const telling = tellingField(fields, records)
  return records.map((record, index) => {
    const number = String(index + 1).padStart(3, '0')
    const label = record.fileName || (telling ? textOf(record, telling) : '')
    return { label, file: `${[number, plainWords(label)].filter(Boolean).join('-')}.${extension}` }
  })
}
