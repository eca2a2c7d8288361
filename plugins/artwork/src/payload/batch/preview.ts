import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { columnName } from '../../core/batch/cell-name.ts'
import { pathOf } from '../../core/batch/columns.ts'
import type { CellFault } from '../../core/batch/fault.ts'
import { batchNames } from '../../core/batch/file-names.ts'
import { formatFacts, readFormat } from '../../core/format.ts'
import { ArtworkError } from '../../core/artwork-error.ts'
import { renderArtwork } from '../../render/index.ts'
import type { RenderRequest } from '../../render/plan.ts'
import type { ArtworkOptions } from '../options.ts'
import { type Checked, checkTable, faultsOf, layOut } from './check.ts'
import type { Upload } from './read-upload.ts'

/** Pictures that are shown, their longest side in pixels, and faults that are told. */
const shown = { pictures: 3, side: 640, faults: 200 }

/** A fault in the reader's language. */
export const toldFault = ({ cell, row, code, text }: CellFault, language: 'vi' | 'en') => ({
  ...(cell ? { cell } : {}),
  ...{
    row,
    code,
    message: `${cell ?? (language === 'en' ? `Row ${row}` : `Dòng ${row}`)}: ${text[language]}`,
  },
})

/** A sheet for print is looked at in fewer pixels of the same proportion. */
const looked = (request: RenderRequest): RenderRequest => {
  const { print, ...rest } = request
  if (!print) return { ...rest, format: 'png' }
  const { widthCm = 0, heightCm = 0 } = print as { widthCm?: number; heightCm?: number }
  const scale = (shown.side * 2) / Math.max(widthCm, heightCm)
  const side = (cm: number): number => Math.max(32, Math.round(cm * scale))
  return { ...rest, format: 'png', width: side(widthCm), height: side(heightCm) }
}

const draw = async ({ request, studio }: Checked, data: unknown): Promise<string | null> => {
  try {
    const { bytes } = await renderArtwork({ ...looked(request), data }, studio)
    const small = await sharp(bytes)
      .resize({ width: shown.side, height: shown.side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer()
    return `data:image/webp;base64,${small.toString('base64')}`
  } catch (error) {
    // In fewer pixels a text may not fit that does on the sheet.
    if (error instanceof ArtworkError) return null
    throw error
  }
}

/** What a table would become: its columns, what is wrong with which cell, and the first pictures. */
export const previewOf = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  upload: Upload,
): Promise<object> => {
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  const checked = await checkTable(req, options, upload)
  const { template, request, mapping, rows } = checked
  const { extension } = formatFacts[readFormat(request)]
  await layOut(checked, rows.length)
  const names = batchNames(template.fields, rows, extension)
  const first = rows.flatMap((row, index) => (row.faults.length === 0 ? [{ row, index }] : []))
  const pictures = await Promise.all(
    first.slice(0, shown.pictures).map(async ({ row, index }) => ({
      ...{ row: row.row, ...names[index] },
      src: await draw(checked, row.data),
    })),
  )
  const faults = faultsOf(checked)
  return {
    ...{ rows: rows.length, sound: first.length, errorCount: faults.length },
    columns: mapping.columns.map(({ index, header, column }) => ({
      ...{ column: columnName(index), header },
      ...{
        field: column ? pathOf(column.target) || 'fileName' : null,
        label: column?.label[language] ?? null,
      },
    })),
    errors: faults.slice(0, shown.faults).map((fault) => toldFault(fault, language)),
    pictures,
  }
}
