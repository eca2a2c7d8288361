import { strFromU8, unzipSync } from 'fflate'

/** Placeholders that stand for a text in a line, and those that stand for a part of the sheet. */
export const placeholders = {
  text: [
    ...(['co_quan', 'noi_lap', 'nam', 'ten', 'loai', 'tinh_trang', 'nguoi_trinh'] as const),
    ...(['ma_phien_ban', 'ma_bam', 'so_quyet_dinh', 'ma_bam_so', 'khoa_ky'] as const),
  ],
  part: ['qua_trinh', 'hinh_anh', 'thoi_han', 'van_ban_ky', 'doi_chieu', 'chu_ky'],
} as const

const known = new Set<string>([...placeholders.text, ...placeholders.part])

/** Largest XML part that is read: a form of a page or two has far less. */
const largestPart = 8_000_000

const partName = /^word\/(document|header\d*|footer\d*)\.xml$/

const paragraphs = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text))
    .map((texts) => texts.join(''))

const faultsIn = (text: string): string[] => {
  const named = [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name.trim())
  const rest = text.replace(/\{\{.*?\}\}/g, '')
  const torn = /\{\{[^{}]*|[^{}]*\}\}/.exec(rest)?.[0].trim().slice(0, 60)
  return [
    ...named.filter((name) => !known.has(name)).map((name) => `{{${name}}}`),
    ...(torn ? [torn] : []),
  ]
}

/**
 * What is wrong with a form's placeholders: unknown ones and torn ones, as they stand there.
 *
 * @returns null when the file is no Word document
 */
export const templateFaults = (bytes: Uint8Array): string[] | null => {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => partName.test(name) && originalSize <= largestPart,
    })
    if (!files['word/document.xml']) return null
    const texts = Object.values(files).flatMap((file) => paragraphs(strFromU8(file)))
    return [...new Set(texts.flatMap(faultsIn))]
  } catch {
    return null
  }
}
