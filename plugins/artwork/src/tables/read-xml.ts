import { Parser } from 'htmlparser2'
import { BatchError } from '../core/batch/batch-error.ts'

/** What is told of XML, in its order; names without their prefix. */
export type XmlEvents = {
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const chunk = 64 * 1024

/** Longest that a part may take to be read, in milliseconds. */
const patience = 3_000

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML, piece by piece and within a time; `more` ends it early. No entity but XML's own five
 * and numbers is known, and nothing outside is reached for.
 *
 * @throws BatchError `file-slow`
 */
export const readXml = async (
  xml: string,
  { open, text, close }: XmlEvents,
  more: () => boolean = () => true,
): Promise<void> => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(local(name), attributes),
      ontext: (given) => text?.(given),
      onclosetag: (name) => close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  )
  const started = performance.now()
  for (let at = 0; at < xml.length && more(); at += chunk) {
    parser.write(xml.slice(at, at + chunk))
    if (performance.now() - started > patience)
      throw new BatchError(
        'file-slow',
        'Đọc tệp quá lâu. Hãy chép riêng bảng cần dùng sang một tệp mới.',
        'The file takes too long to read. Copy the table alone into a new file.',
      )
    await new Promise((resolve) => setImmediate(resolve))
  }
  parser.end()
}
